package uk.gov.defra.ima.actions.action.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.actions.accountability.rest.Actors;
import uk.gov.defra.ima.actions.action.application.ChangeStatus;
import uk.gov.defra.ima.actions.action.application.FindActions;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.StatusChange;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.etag.ETags;
import uk.gov.defra.ima.web.idempotency.Idempotent;
import uk.gov.defra.ima.web.paging.Cursors;
import uk.gov.defra.ima.web.paging.Limits;
import uk.gov.defra.ima.web.paging.Page;

/** Actions, and what their owners say of them. */
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
    private final Cursors cursors;
    private final ActionAnswers answers;

    ActionResource(
            FindActions find,
            ChangeStatus changeStatus,
            Caller caller,
            Actors actors,
            Standings standings,
            Cursors cursors,
            ActionAnswers answers) {
        this.find = find;
        this.changeStatus = changeStatus;
        this.caller = caller;
        this.actors = actors;
        this.standings = standings;
        this.cursors = cursors;
        this.answers = answers;
    }

    /** Lists actions in natural order of reference within each plan. */
    @GET
    @Operation(
            summary = "List actions",
            description = "Any member of the organisation. Ordered by plan, then by reference in natural order.")
    public Page<ActionView> list(
            @BeanParam ActionQuery query, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        var organisations = caller.organisations();
        var size = Limits.of(limit);
        var filter = query.filter(organisations, answers.today());
        var named = query.named(organisations);
        if (cursor != null) {
            var keys = cursors.keys(named, cursor);
            filter.after(UUID.fromString(keys.get(0)), keys.get(1), UUID.fromString(keys.get(2)));
        }
        var found = find.page(filter, size + 1);
        var page = found.subList(0, Math.min(size, found.size()));
        var next = found.size() > size ? cursors.next(named, keysOf(page.getLast())) : null;
        return new Page<>(page.stream().map(action -> answers.view(action)).toList(), next);
    }

    /** One action. */
    @GET
    @Path("/{id}")
    @Operation(summary = "Read an action", description = "Any member of the organisation. ETag is its version.")
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
    public Response changeStatus(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, StatusChangeRequest request) {
        return answers.one(changeStatus.change(new ChangeStatus.Command(
                id,
                ETags.expected(ifMatch),
                new StatusChange(request.to(), request.comment()),
                actors.caller(),
                standings.ofCaller())));
    }

    private static List<String> keysOf(Action last) {
        return List.of(last.plan().toString(), last.refSort(), last.id().toString());
    }
}
