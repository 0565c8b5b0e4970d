package uk.gov.defra.ima.risks.feed.rest;

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

/** The register's events for systems without Kafka, and for consumers that miss one. */
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Events", description = "What happened to the register, in one order")
class EventResource {

    private final EventFeed feed;
    private final Caller caller;

    EventResource(EventFeed feed, Caller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    /** Reads on from a position. */
    @GET
    @RolesAllowed({"risk-manager", "director", "assurance-reader", "risks:read"})
    @Operation(
            operationId = "readEvents",
            summary = "The events after a position",
            description = "Pass the field last as after to go on. Positions are given to committed events only, without"
                    + " a gap, so who follows them misses nothing.")
    public FeedPage events(@BeanParam FeedQuery query) {
        return query.read(feed, caller.organisations());
    }
}
