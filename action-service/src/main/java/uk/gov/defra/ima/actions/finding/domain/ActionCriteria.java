package uk.gov.defra.ima.actions.finding.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.gov.defra.ima.actions.action.domain.ActionStatus;

/**
 * Which actions somebody asks for. Criteria narrow each other; several values of one criterion widen it.
 *
 * @param organisations those that bound everything the asker may see
 * @param plans ids of plans; empty: any
 * @param recommendations ids of recommendations; empty: any
 * @param owners ids of posts, one of which owns them; empty: any
 * @param statuses where they stand; empty: anywhere
 * @param priorities how urgent they are, as written; empty: any
 * @param labels labels, one of which they have; empty: any
 * @param due within which days they are due
 * @param overdue whether they are late
 * @param stale whether they are open and long unheard of
 * @param unowned whether nobody owns them
 * @param updatedAfter changed after this moment
 * @param now what late and long mean
 */
public record ActionCriteria(
        Set<String> organisations,
        List<UUID> plans,
        List<UUID> recommendations,
        List<String> owners,
        List<ActionStatus> statuses,
        List<String> priorities,
        List<String> labels,
        DueDays due,
        Optional<Boolean> overdue,
        Optional<Boolean> stale,
        Optional<Boolean> unowned,
        Optional<Instant> updatedAfter,
        Now now) {

    /** What is listed under no post's id, because nobody owns it. */
    private static final String NOBODY = "";

    /**
     * Calendar days that the last due day lies between; actions without one are never within.
     *
     * @param before it is before this day
     * @param after it is after this day
     */
    public record DueDays(Optional<LocalDate> before, Optional<LocalDate> after) {}

    /**
     * The present.
     *
     * @param today the calendar day in Europe/London; late is what was due before it
     * @param staleBefore open actions that were last heard of before this moment are stale
     */
    public record Now(LocalDate today, Instant staleBefore) {}

    /** The posts under one of which they are listed; empty when it does not matter who owns them, if anybody does. */
    Optional<List<String>> posts() {
        if (unowned.orElse(false)) {
            return Optional.of(owners.isEmpty() ? List.of(NOBODY) : List.of());
        }
        return Optional.of(owners).filter(asked -> !asked.isEmpty());
    }

    /** Whether anybody must own them, no matter who. */
    boolean anyOwner() {
        return owners.isEmpty() && !unowned.orElse(true);
    }
}
