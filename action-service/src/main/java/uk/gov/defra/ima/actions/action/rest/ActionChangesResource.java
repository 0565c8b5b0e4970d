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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.actions.accountability.rest.Actors;
import uk.gov.defra.ima.actions.action.application.Comment;
import uk.gov.defra.ima.actions.action.application.Reassign;
import uk.gov.defra.ima.actions.action.application.ReviseAction;
import uk.gov.defra.ima.actions.action.application.ReviseDue;
import uk.gov.defra.ima.actions.due.domain.DueRevision;
import uk.gov.defra.ima.web.etag.ETags;
import uk.gov.defra.ima.web.idempotency.Idempotent;

/** What an action says, what is said about it, when it is due, and who owns it. */
@Path("/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "actions")
public class ActionChangesResource {

    private final ReviseAction reviseAction;
    private final Comment comment;
    private final ReviseDue reviseDue;
    private final Reassign reassign;
    private final Actors actors;
    private final Standings standings;
    private final ActionAnswers answers;

    ActionChangesResource(
            ReviseAction reviseAction,
            Comment comment,
            ReviseDue reviseDue,
            Reassign reassign,
            Actors actors,
            Standings standings,
            ActionAnswers answers) {
        this.reviseAction = reviseAction;
        this.comment = comment;
        this.reviseDue = reviseDue;
        this.reassign = reassign;
        this.actors = actors;
        this.standings = standings;
        this.answers = answers;
    }

    /** Gives it another description, priority or labels. */
    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(
            summary = "Revise what an action says",
            description = "The KIM team; systems with actions:write. If-Match names the version that was seen."
                    + " Description, priority and labels; what is left out stays, null removes.")
    public Response patch(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ActionPatch patch) {
        return answers.one(reviseAction.revise(new ReviseAction.Command(
                id, ETags.expected(ifMatch), patch::applyTo, actors.caller(), standings.ofCaller())));
    }

    /** Says something about its progress. */
    @POST
    @Path("/{id}/commentary")
    @Idempotent
    @Operation(
            summary = "Say how an action is going",
            description = "Holders of an owner post; the KIM team; systems with actions:write. Nothing that was said is"
                    + " changed or removed: the history has it.")
    public Response comment(@PathParam("id") UUID id, CommentaryRequest request) {
        return answers.one(
                comment.say(new Comment.Command(id, request.text().strip(), actors.caller(), standings.ofCaller())));
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
    public Response reassign(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ReassignmentRequest request) {
        var owners = request.owners().stream()
                .map(owner -> new Reassign.NewOwner(owner.post(), owner.qualifier()))
                .toList();
        return answers.one(reassign.reassign(new Reassign.Command(
                id, ETags.expected(ifMatch), owners, request.note().strip(), actors.caller(), standings.ofCaller())));
    }
}
