package uk.gov.defra.ima.actions.post.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.gov.defra.ima.actions.accountability.domain.Actor;

/** What happens to posts. */
public sealed interface PostEvent {

    /** The post as it is after the event. */
    Post post();

    /** When it was recorded, UTC. */
    Instant at();

    /** A post came to be known. */
    record Registered(Post post, Instant at) implements PostEvent {}

    /** A post got another title or another lead; what they were before, and who said so when it was said here. */
    record Revised(Post post, String titleBefore, Optional<String> leadBefore, Optional<Actor> by, Instant at)
            implements PostEvent {}

    /** Other people hold the post now. */
    record HoldersChanged(Post post, List<String> added, List<String> removed, Instant at) implements PostEvent {}
}
