package uk.gov.defra.ima.notifications.feed.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.messaging.feed.EventFeed;
import uk.gov.defra.ima.messaging.feed.FeedPage;
import uk.gov.defra.ima.messaging.feed.FeedQuery;
import uk.gov.defra.ima.web.caller.Caller;

/** This service's events, for systems without Kafka and for consumers that miss a version. */
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events")
@RunOnVirtualThread
class EventFeedResource {

    private final EventFeed feed;
    private final Caller caller;

    EventFeedResource(EventFeed feed, Caller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"kim-manager", "actions:read"})
    @Operation(summary = "Events after a position, oldest first; pass the answer's last as the next after")
    public FeedPage events(@BeanParam FeedQuery query) {
        return query.read(feed, caller.organisations());
    }
}
