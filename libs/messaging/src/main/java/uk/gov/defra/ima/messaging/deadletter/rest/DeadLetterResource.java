package uk.gov.defra.ima.messaging.deadletter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.messaging.consume.Redrive;
import uk.gov.defra.ima.messaging.deadletter.DeadLetter;
import uk.gov.defra.ima.messaging.deadletter.DeadLetter.State;
import uk.gov.defra.ima.messaging.deadletter.DeadLetterArchive;
import uk.gov.defra.ima.messaging.deadletter.Failure;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.paging.Cursors;
import uk.gov.defra.ima.web.paging.Limits;
import uk.gov.defra.ima.web.paging.Page;
import uk.gov.defra.ima.web.problem.Problems;

/** Dead letters, without their content: an operator sees that something failed, and why, but not what it says. */
@Path("/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@Tag(name = "Operation")
public class DeadLetterResource {

    private final DeadLetterArchive archive;
    private final Redrive redrive;
    private final Caller caller;
    private final Cursors cursors;

    DeadLetterResource(DeadLetterArchive archive, Redrive redrive, Caller caller, Cursors cursors) {
        this.archive = archive;
        this.redrive = redrive;
        this.caller = caller;
        this.cursors = cursors;
    }

    /** Lists them, the latest first. */
    @GET
    @Operation(operationId = "listDeadLetters", summary = "Records that could not be taken in")
    public Page<DeadLetter> list(
            @QueryParam("state") State state, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor)
            throws SQLException {
        int most = Limits.of(limit);
        String query = "dead-letters?state="
                + Optional.ofNullable(state).map(State::name).orElse("");
        Optional<UUID> before = Optional.ofNullable(cursor)
                .map(c -> UUID.fromString(cursors.keys(query, c).getFirst()));
        List<DeadLetter> found = archive.list(caller.organisations(), Optional.ofNullable(state), before, most + 1);
        if (found.size() <= most) {
            return Page.last(found);
        }
        List<DeadLetter> page = found.subList(0, most);
        return Page.of(
                page,
                Optional.of(cursors.next(query, List.of(page.getLast().id().toString()))));
    }

    /** Shows one. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeadLetter", summary = "One record that could not be taken in")
    @APIResponse(responseCode = "200", description = "What is known of it, without its content")
    @APIResponse(responseCode = "404", description = "There is no such dead letter")
    public DeadLetter get(@PathParam("id") UUID id) throws SQLException {
        return require(id);
    }

    /** Tries one again. */
    @POST
    @Path("/{id}/redrive")
    @Operation(operationId = "redriveDeadLetter", summary = "Try to take the record in again")
    @APIResponse(responseCode = "200", description = "It has had its effect")
    @APIResponse(responseCode = "404", description = "There is no such dead letter")
    @APIResponse(responseCode = "409", description = "It was redriven before")
    @APIResponse(responseCode = "422", description = "It failed again, and stays open with the new reason")
    public DeadLetter redrive(@PathParam("id") UUID id) throws Exception {
        if (require(id).state() == State.REDRIVEN) {
            throw Problems.conflict("Dead letter " + id + " was redriven before.");
        }
        Optional<Failure> failure = redrive.redrive(id, caller.sub());
        if (failure.isPresent()) {
            throw Problems.unprocessable("It failed again and stays open; GET it for the reason.");
        }
        return require(id);
    }

    private DeadLetter require(UUID id) throws SQLException {
        return archive.find(id, caller.organisations()).orElseThrow(() -> Problems.notFound("dead letter", id));
    }
}
