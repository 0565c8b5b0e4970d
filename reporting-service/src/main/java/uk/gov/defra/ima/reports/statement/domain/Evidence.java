package uk.gov.defra.ima.reports.statement.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.reports.projection.domain.ActionVersion;
import uk.gov.defra.ima.reports.projection.domain.PostVersion;
import uk.gov.defra.ima.reports.projection.domain.Recorded;

/**
 * One event behind a figure.
 *
 * @param event its id
 * @param type its short type
 * @param subject the aggregate
 * @param version version of the aggregate after it
 * @param recordedAt when its owner recorded it
 * @param ref reference of the action in its plan, where it is about one
 */
public record Evidence(
        UUID event, String type, String subject, long version, Instant recordedAt, Optional<String> ref) {

    /** The event that left an action as it was counted. */
    static Evidence of(ActionVersion action) {
        return of(action.recorded(), action.id().toString(), Optional.of(action.ref()));
    }

    /** The event that left a post as it was found. */
    static Evidence of(PostVersion post) {
        return of(post.recorded(), post.id(), Optional.empty());
    }

    private static Evidence of(Recorded recorded, String subject, Optional<String> ref) {
        return new Evidence(recorded.event(), recorded.type(), subject, recorded.version(), recorded.at(), ref);
    }
}
