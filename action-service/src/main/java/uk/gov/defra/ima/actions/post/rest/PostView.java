package uk.gov.defra.ima.actions.post.rest;

import java.time.Instant;
import java.util.List;
import uk.gov.defra.ima.actions.post.domain.Post;

/** A post as clients see it; its holders by subject identifier. */
record PostView(
        String id,
        String organisation,
        String title,
        String lead,
        List<String> holders,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static PostView of(Post post) {
        return new PostView(
                post.id(),
                post.organisation(),
                post.title(),
                post.lead().orElse(null),
                post.holders(),
                post.version(),
                post.createdAt(),
                post.updatedAt());
    }
}
