package uk.gov.defra.ima.actions.action.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.actions.accountability.rest.Actors;
import uk.gov.defra.ima.actions.action.application.Comment;
import uk.gov.defra.ima.actions.action.application.ReadCommentary;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.idempotency.Idempotent;
import uk.gov.defra.ima.web.paging.Cursors;
import uk.gov.defra.ima.web.paging.Limits;
import uk.gov.defra.ima.web.paging.Page;

/** What is said about the progress of actions. */
@Path("/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "actions")
public class CommentaryResource {

    private final Comment comment;
    private final ReadCommentary read;
    private final Caller caller;
    private final Cursors cursors;
    private final Actors actors;
    private final Standings standings;
    private final ActionAnswers answers;

    CommentaryResource(
            Comment comment,
            ReadCommentary read,
            Caller caller,
            Cursors cursors,
            Actors actors,
            Standings standings,
            ActionAnswers answers) {
        this.comment = comment;
        this.read = read;
        this.caller = caller;
        this.cursors = cursors;
        this.actors = actors;
        this.standings = standings;
        this.answers = answers;
    }

    /** Says something about its progress. */
    @POST
    @Path("/{id}/commentary")
    @Idempotent
    @Operation(
            summary = "Say how an action is going",
            description =
                    "Holders of an owner post; the KIM team; systems with actions:write. Nothing that was said is"
                            + " changed or removed: a correction is said in its turn, and names with corrects what it corrects.")
    @APIResponseSchema(ActionView.class)
    public Response comment(@PathParam("id") UUID id, CommentaryRequest request) {
        return answers.one(comment.say(new Comment.Command(
                id, request.text().strip(), request.corrects(), actors.caller(), standings.ofCaller())));
    }

    /** Lists what was said, newest first. */
    @GET
    @Path("/{id}/commentary")
    @Operation(
            summary = "Read what was said about an action",
            description = "Any member of the organisation. Newest first; what was corrected stays, and says by what.")
    public Page<SaidView> commentary(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        var query = "commentary " + id;
        long before = Optional.ofNullable(cursor)
                .map(sent -> Long.parseLong(cursors.keys(query, sent).getFirst()))
                .orElse(Long.MAX_VALUE);
        var size = Limits.of(limit);
        var found = read.page(id, caller.organisations(), before, size + 1);
        return Page.cut(
                        found,
                        size,
                        last -> cursors.next(
                                query, List.of(Long.toString(last.entry().version()))))
                .map(SaidView::of);
    }
}
