package uk.gov.defra.ima.risks.feed.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.messaging.feed.EventFeed;
import uk.gov.defra.ima.messaging.feed.FeedPage;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.paging.Limits;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

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
    public FeedPage events(
            @Parameter(description = "Last position seen; 0 for the beginning") @QueryParam("after") @DefaultValue("0")
                    long after,
            @Parameter(description = "Most events, 1 to 100; 50 when left out") @QueryParam("limit") Integer limit,
            @Parameter(description = "Only the events of this aggregate") @QueryParam("subject") String subject,
            @Parameter(description = "With subject: the lowest version wanted")
                    @QueryParam("from-version")
                    @DefaultValue("1")
                    long fromVersion) {
        refuseNegative(after, fromVersion);
        int most = Limits.of(limit);
        return subject == null
                ? feed.after(after, most, caller.organisations())
                : feed.ofSubject(subject, fromVersion, after, most, caller.organisations());
    }

    private static void refuseNegative(long after, long fromVersion) {
        List<FieldError> errors = new ArrayList<>();
        if (after < 0) {
            errors.add(new FieldError("after", "must be 0 or more"));
        }
        if (fromVersion < 1) {
            errors.add(new FieldError("from-version", "must be 1 or more"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }
}
