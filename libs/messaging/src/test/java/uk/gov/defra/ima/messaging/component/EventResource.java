package uk.gov.defra.ima.messaging.component;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.gov.defra.ima.messaging.feed.EventFeed;
import uk.gov.defra.ima.messaging.feed.FeedPage;
import uk.gov.defra.ima.messaging.feed.FeedQuery;
import uk.gov.defra.ima.web.caller.Caller;

/** As every publishing service has it. */
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("actions:read")
public class EventResource {

    private final EventFeed feed;
    private final Caller caller;

    EventResource(EventFeed feed, Caller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    @GET
    public FeedPage events(@BeanParam FeedQuery query) {
        return query.read(feed, caller.organisations());
    }
}
