package uk.gov.defra.ima.actions.action.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.actions.accountability.rest.Actors;
import uk.gov.defra.ima.actions.action.application.AddAction;
import uk.gov.defra.ima.actions.action.application.Reassign;
import uk.gov.defra.ima.actions.action.application.ReviseAction;
import uk.gov.defra.ima.actions.action.application.ReviseDue;
import uk.gov.defra.ima.actions.due.domain.DueRevision;
import uk.gov.defra.ima.web.etag.ETags;
import uk.gov.defra.ima.web.idempotency.Idempotent;

/** Which actions there are, what they say, when they are due, and who owns them. */
@Path("/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "actions")
public class ActionChangesResource {

    private final ReviseAction reviseAction;
    private final AddAction addAction;
    private final ReviseDue reviseDue;
    private final Reassign reassign;
    private final Actors actors;
    private final Standings standings;
    private final ActionAnswers answers;

    ActionChangesResource(
            ReviseAction reviseAction,
            AddAction addAction,
            ReviseDue reviseDue,
            Reassign reassign,
            Actors actors,
            Standings standings,
            ActionAnswers answers) {
        this.reviseAction = reviseAction;
        this.addAction = addAction;
        this.reviseDue = reviseDue;
        this.reassign = reassign;
        this.actors = actors;
        this.standings = standings;
        this.answers = answers;
    }

    /** Adds one. */
    @POST
    @Idempotent
    @Operation(
            summary = "Add an action",
            description =
                    "The KIM team; systems with actions:write. Its recommendation says which plan it joins; it starts as"
                            + " NOT_STATED. The posts must be known ones of the plan's organisation. 409 when the plan has an action"
                            + " of this reference.")
    @APIResponse(
            responseCode = "201",
            description = "It is added",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    public Response add(NewActionRequest request) {
        return answers.created(addAction.add(request.asked(answers.today(), actors.caller(), standings.ofCaller())));
    }

    /** Gives it another description, priority or labels. */
    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(
            summary = "Revise what an action says",
            description = "The KIM team; systems with actions:write. If-Match names the version that was seen."
                    + " Description, priority and labels; what is left out stays, null removes.")
    @APIResponseSchema(ActionView.class)
    public Response patch(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ActionPatch patch) {
        return answers.one(reviseAction.revise(new ReviseAction.Command(
                id, ETags.expected(ifMatch), patch::applyTo, actors.caller(), standings.ofCaller())));
    }

    /** Gives it another completion date. */
    @POST
    @Path("/{id}/due-revisions")
    @Idempotent
    @Operation(
            summary = "Give an action another completion date",
            description = "Holders of an owner post; the KIM team. If-Match names the version that was seen. The words"
                    + " are kept as written and read as of today; what cannot be read is UNREAD, and never guessed."
                    + " The first words and each revision stay.")
    @APIResponseSchema(ActionView.class)
    public Response reviseDue(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, DueRevisionRequest request) {
        return answers.one(reviseDue.revise(new ReviseDue.Command(
                id,
                ETags.expected(ifMatch),
                new DueRevision(request.asStated(), request.reason().strip(), answers.today()),
                actors.caller(),
                standings.ofCaller())));
    }

    /** Hands it over to other posts. */
    @POST
    @Path("/{id}/reassignments")
    @Idempotent
    @Operation(
            summary = "Hand an action over to other posts",
            description = "The KIM team. If-Match names the version that was seen. The posts must be known ones of the"
                    + " action's organisation.")
    @APIResponseSchema(ActionView.class)
    public Response reassign(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ReassignmentRequest request) {
        return answers.one(reassign.reassign(new Reassign.Command(
                id,
                ETags.expected(ifMatch),
                OwnerRequest.all(request.owners()),
                request.note().strip(),
                actors.caller(),
                standings.ofCaller())));
    }
}
