package uk.gov.defra.ima.reports.feed.rest;

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

/** What happened to statements, for systems without Kafka. */
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Events")
class EventResource {

    private final EventFeed feed;
    private final Caller caller;

    EventResource(EventFeed feed, Caller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"director", "kim-manager", "assurance-reader", "reports:read"})
    @Operation(
            operationId = "events",
            summary = "The events of this service in order, after a position or of one aggregate")
    public FeedPage events(@BeanParam FeedQuery query) {
        return query.read(feed, caller.organisations());
    }
}
