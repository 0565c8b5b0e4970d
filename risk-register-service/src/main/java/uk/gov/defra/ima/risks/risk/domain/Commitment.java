package uk.gov.defra.ima.risks.risk.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Who sees a mitigation through, and by when.
 *
 * @param owner the post that answers for it, when one was named
 * @param dueBy last day, in Europe/London, by which it should be in place, when one was agreed
 */
public record Commitment(Optional<PostId> owner, Optional<LocalDate> dueBy) {

    /** Nobody named, no day agreed. */
    public static final Commitment NONE = new Commitment(Optional.empty(), Optional.empty());

    /** Refuses nulls. */
    public Commitment {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(dueBy, "dueBy");
    }
}
