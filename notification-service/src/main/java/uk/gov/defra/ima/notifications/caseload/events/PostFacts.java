package uk.gov.defra.ima.notifications.caseload.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import uk.gov.defra.ima.contracts.EventCatalogue;
import uk.gov.defra.ima.messaging.consume.EventHandler;
import uk.gov.defra.ima.messaging.consume.Received;
import uk.gov.defra.ima.notifications.caseload.application.TakePost;

/** Keeps our copy of posts and their holders. */
@ApplicationScoped
class PostFacts implements EventHandler {

    private final TakePost takePost;

    PostFacts(TakePost takePost) {
        this.takePost = takePost;
    }

    @Override
    public Set<String> types() {
        return Set.copyOf(EventCatalogue.shortTypesOn("ima.posts.v1"));
    }

    @Override
    public void handle(Received event) {
        takePost.take(event.data(PostPayload.class).post().state());
    }
}
