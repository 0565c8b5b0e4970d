package uk.gov.defra.ima.actions.feed.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

/** The journal in the order of its feed, for systems without Kafka. */
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "events")
public class EventsResource {

    private final EventFeed feed;
    private final Caller caller;

    EventsResource(EventFeed feed, Caller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    /** The events after a position, or those of one aggregate. */
    @GET
    @Operation(
            summary = "Follow changes",
            description =
                    "Any member of the organisation. Ask again with after = last; nothing is skipped, however late"
                            + " a transaction commits. With subject: only that aggregate's events, from from-version on.")
    public FeedPage events(@BeanParam FeedQuery query) {
        return query.read(feed, caller.organisations());
    }
}
