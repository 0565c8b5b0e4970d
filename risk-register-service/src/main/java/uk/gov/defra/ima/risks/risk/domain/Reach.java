package uk.gov.defra.ima.risks.risk.domain;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How far somebody sees into the register.
 *
 * @param organisations slugs of the organisations whose risks they may see
 * @param owners when present, they see only the risks that these posts own
 */
public record Reach(Set<String> organisations, Optional<Set<String>> owners) {

    /** Copies the sets; refuses nulls. */
    public Reach {
        organisations = Set.copyOf(organisations);
        owners = Objects.requireNonNull(owners, "owners").map(Set::copyOf);
    }

    /** Sees every risk of these organisations. */
    public static Reach everything(Set<String> organisations) {
        return new Reach(organisations, Optional.empty());
    }

    /** Sees the risks that these posts own, within these organisations. */
    public static Reach ownedBy(Set<String> posts, Set<String> organisations) {
        return new Reach(organisations, Optional.of(posts));
    }
}
