package uk.gov.defra.ima.actions.action.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.actions.accountability.rest.Actors;
import uk.gov.defra.ima.actions.action.application.ChangeStatus;
import uk.gov.defra.ima.actions.action.application.FindActions;
import uk.gov.defra.ima.actions.action.domain.StatusChange;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.etag.ETags;
import uk.gov.defra.ima.web.idempotency.Idempotent;

/** One action, and where it stands. */
@Path("/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "actions")
public class ActionResource {

    private final FindActions find;
    private final ChangeStatus changeStatus;
    private final Caller caller;
    private final Actors actors;
    private final Standings standings;
    private final ActionAnswers answers;

    ActionResource(
            FindActions find,
            ChangeStatus changeStatus,
            Caller caller,
            Actors actors,
            Standings standings,
            ActionAnswers answers) {
        this.find = find;
        this.changeStatus = changeStatus;
        this.caller = caller;
        this.actors = actors;
        this.standings = standings;
        this.answers = answers;
    }

    /** One action. */
    @GET
    @Path("/{id}")
    @Operation(summary = "Read an action", description = "Any member of the organisation. ETag is its version.")
    @APIResponseSchema(ActionView.class)
    public Response one(@PathParam("id") UUID id) {
        return answers.one(find.one(caller.organisations(), id));
    }

    /** Somebody says where an action stands now. */
    @POST
    @Path("/{id}/status-changes")
    @Idempotent
    @Operation(
            summary = "Change the status of an action",
            description = "Holders of an owner post; the KIM team; systems with actions:write, which neither verify nor"
                    + " withdraw. If-Match names the version that was seen. Completing, withdrawing and reopening need"
                    + " a comment; verifying needs somebody else than who completed it.")
    @APIResponseSchema(ActionView.class)
    public Response changeStatus(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, StatusChangeRequest request) {
        return answers.one(changeStatus.change(new ChangeStatus.Command(
                id,
                ETags.expected(ifMatch),
                new StatusChange(request.to(), request.comment()),
                actors.caller(),
                standings.ofCaller())));
    }
}
