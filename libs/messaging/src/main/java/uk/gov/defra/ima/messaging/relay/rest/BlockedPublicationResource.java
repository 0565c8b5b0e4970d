package uk.gov.defra.ima.messaging.relay.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.messaging.relay.BlockedPublication;
import uk.gov.defra.ima.messaging.relay.BlockedPublications;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.paging.Cursors;
import uk.gov.defra.ima.web.paging.Limits;
import uk.gov.defra.ima.web.paging.Page;
import uk.gov.defra.ima.web.problem.Problems;

/** Aggregates whose events are held back, because the broker refused one of them. */
@Path("/v1/blocked-publications")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@Tag(name = "Operation")
public class BlockedPublicationResource {

    private static final String QUERY = "blocked-publications";

    private final BlockedPublications blocked;
    private final Caller caller;
    private final Cursors cursors;

    BlockedPublicationResource(BlockedPublications blocked, Caller caller, Cursors cursors) {
        this.blocked = blocked;
        this.caller = caller;
        this.cursors = cursors;
    }

    /** Lists them in order of their ids. */
    @GET
    @Operation(operationId = "listBlockedPublications", summary = "Aggregates whose events are held back from Kafka")
    public Page<BlockedPublication> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor)
            throws SQLException {
        int most = Limits.of(limit);
        String after = cursor == null ? "" : cursors.keys(QUERY, cursor).getFirst();
        List<BlockedPublication> found = blocked.list(caller.organisations(), after, most + 1);
        if (found.size() <= most) {
            return Page.last(found);
        }
        List<BlockedPublication> page = found.subList(0, most);
        return Page.of(
                page, Optional.of(cursors.next(QUERY, List.of(page.getLast().subject()))));
    }

    /** Asks for another attempt. */
    @POST
    @Path("/{subject: .+}/retry")
    @Operation(operationId = "retryBlockedPublication", summary = "Publish the aggregate's held events again, in order")
    @APIResponse(responseCode = "202", description = "It is tried in the relay's next round")
    @APIResponse(responseCode = "404", description = "No such aggregate is held back")
    public Response retry(@PathParam("subject") String subject) throws SQLException {
        if (!blocked.requestRetry(subject, caller.organisations(), caller.sub())) {
            throw Problems.notFound("held aggregate", subject);
        }
        return Response.accepted().build();
    }
}
