package uk.gov.defra.ima.notifications.statuschange.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import uk.gov.defra.ima.notifications.caseload.domain.PostBook;

/**
 * A change of an action's status as a value.
 *
 * @param event the event that told of it
 * @param organisation slug that bounds it
 * @param action the action
 * @param actionVersion the action's version after it
 * @param owners posts that own the action after it
 * @param by who made it
 * @param from status before, as on the wire
 * @param to status after, as on the wire
 * @param comment what was said about it
 * @param at when it was recorded
 */
public record StatusChangeState(
        UUID event,
        String organisation,
        UUID action,
        long actionVersion,
        List<String> owners,
        By by,
        String from,
        String to,
        Optional<String> comment,
        Instant at) {

    /**
     * Who made a change.
     *
     * @param sub the person, or the system's account
     * @param post the post in which they made it
     * @param client the client through which they made it
     */
    public record By(Optional<String> sub, Optional<String> post, Optional<String> client) {}

    /** Those whom it concerns: holders of the owner posts and of the posts that lead them, but not who made it. */
    public SortedSet<String> concerned(PostBook posts) {
        var people = new TreeSet<>(posts.concerned(owners));
        by.sub().ifPresent(people::remove);
        return people;
    }

    /** Whether it is too old to be news, as in a replay. */
    public boolean stale(Instant now, Duration newsFor) {
        return at.plus(newsFor).isBefore(now);
    }
}
