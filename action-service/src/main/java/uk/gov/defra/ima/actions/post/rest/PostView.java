package uk.gov.defra.ima.actions.post.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import uk.gov.defra.ima.actions.post.domain.Post;
import uk.gov.defra.ima.contracts.EnvelopeJson;

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

    /** The post as an event left it. */
    static PostView after(String event) {
        var post =
                EnvelopeJson.read(event.getBytes(StandardCharsets.UTF_8)).data().path("post");
        var holders = StreamSupport.stream(post.path("holders").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return new PostView(
                post.path("id").asText(),
                post.path("organisation").asText(),
                post.path("title").asText(),
                post.path("lead").asText(null),
                holders,
                post.path("version").asLong(),
                Instant.parse(post.path("createdAt").asText()),
                Instant.parse(post.path("updatedAt").asText()));
    }
}
