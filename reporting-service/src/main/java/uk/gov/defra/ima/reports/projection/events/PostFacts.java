package uk.gov.defra.ima.reports.projection.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.defra.ima.messaging.consume.EventHandler;
import uk.gov.defra.ima.messaging.consume.Received;
import uk.gov.defra.ima.reports.projection.domain.PostVersion;
import uk.gov.defra.ima.reports.projection.domain.PostVersions;

/** Keeps posts, and who held them when. */
@ApplicationScoped
class PostFacts implements EventHandler {

    private final PostVersions posts;

    PostFacts(PostVersions posts) {
        this.posts = posts;
    }

    @Override
    public Set<String> types() {
        return Set.of("post.registered.v1", "post.revised.v1", "post.holders-changed.v1");
    }

    @Override
    public void handle(Received event) {
        Post post = event.data(Payload.class).post();
        posts.keep(new PostVersion(
                post.id(),
                Origin.of(event.envelope()),
                post.title(),
                Optional.ofNullable(post.lead()),
                post.holders()));
    }

    record Payload(@Required Post post) {}

    record Post(
            @Required String id,
            @Required String title,
            String lead,
            @Required List<String> holders) {}
}
