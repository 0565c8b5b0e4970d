package uk.gov.defra.ima.actions.post.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.actions.accountability.rest.Actors;
import uk.gov.defra.ima.actions.post.application.FindPosts;
import uk.gov.defra.ima.actions.post.application.ReadPostHistory;
import uk.gov.defra.ima.actions.post.application.RevisePost;
import uk.gov.defra.ima.actions.post.domain.Post;
import uk.gov.defra.ima.actions.post.domain.PostId;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.etag.ETags;
import uk.gov.defra.ima.web.paging.Cursors;
import uk.gov.defra.ima.web.paging.Limits;
import uk.gov.defra.ima.web.paging.Page;
import uk.gov.defra.ima.web.problem.Problems;

/** The post registry. */
@Path("/v1/posts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "posts")
public class PostResource {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final FindPosts find;
    private final RevisePost revise;
    private final ReadPostHistory history;
    private final Caller caller;
    private final Actors actors;
    private final Cursors cursors;

    PostResource(
            FindPosts find, RevisePost revise, ReadPostHistory history, Caller caller, Actors actors, Cursors cursors) {
        this.find = find;
        this.revise = revise;
        this.history = history;
        this.caller = caller;
        this.actors = actors;
        this.cursors = cursors;
    }

    /** Lists posts in order of id. */
    @GET
    @Operation(summary = "List posts", description = "Any member of the organisation; in order of id.")
    public Page<PostView> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        var query = "posts|" + new TreeSet<>(caller.organisations());
        var after = Optional.ofNullable(cursor)
                .map(given -> cursors.keys(query, given).getFirst());
        var size = Limits.of(limit);
        var found = find.page(caller.organisations(), after, size + 1);
        return Page.cut(found, size, last -> cursors.next(query, List.of(last.id())))
                .map(PostView::of);
    }

    /** One post. */
    @GET
    @Path("/{organisation}/{slug}")
    @Operation(
            summary = "Read a post",
            description =
                    "Any member of the organisation. ETag is its version. With as-at: as it was recorded at the end of"
                            + " that day in London.")
    @APIResponseSchema(PostView.class)
    public Response one(
            @PathParam("organisation") String organisation,
            @PathParam("slug") String slug,
            @QueryParam("as-at") @Parameter(description = "A calendar day", example = "2026-11-02") LocalDate asAt) {
        var id = organisation + "/" + slug;
        if (asAt != null) {
            var end = asAt.plusDays(1).atStartOfDay(LONDON).toInstant();
            return history.lastBefore(id, caller.organisations(), end)
                    .map(event -> Response.ok(PostView.after(event)).build())
                    .orElseThrow(() -> Problems.notFound("post known on " + asAt + " as", id));
        }
        return answer(find.one(caller.organisations(), id));
    }

    /** Revises it. */
    @PATCH
    @Path("/{organisation}/{slug}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("kim-manager")
    @Operation(
            summary = "Revise a post",
            description =
                    "KIM team. If-Match names the version that was seen. Its title and the post that leads it: what is"
                            + " given here holds, whatever the identity provider says. Who holds it, the identity provider says.")
    @APIResponseSchema(PostView.class)
    public Response patch(
            @PathParam("organisation") String organisation,
            @PathParam("slug") String slug,
            @HeaderParam("If-Match") String ifMatch,
            PostPatch patch) {
        var id = find.one(caller.organisations(), organisation + "/" + slug).id();
        return answer(revise.revise(new RevisePost.Command(
                caller.organisations(), PostId.parse(id), ETags.expected(ifMatch), patch::applyTo, actors.caller())));
    }

    /** What happened to it. */
    @GET
    @Path("/{organisation}/{slug}/history")
    @Operation(
            summary = "Read the history of a post",
            description =
                    "Any member of the organisation. Who held it when, what it was called and who led it; oldest first.")
    public Page<PostHistoryEntry> history(
            @PathParam("organisation") String organisation,
            @PathParam("slug") String slug,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var id = organisation + "/" + slug;
        var query = "post history|" + id;
        long position = Optional.ofNullable(cursor)
                .map(sent -> Long.parseLong(cursors.keys(query, sent).getFirst()))
                .orElse(0L);
        var size = Limits.of(limit);
        var found = history.of(id, caller.organisations(), position, size + 1).items();
        return Page.cut(found, size, last -> cursors.next(query, List.of(Long.toString(last.position()))))
                .map(entry -> PostHistoryEntry.of(entry.event()));
    }

    private static Response answer(Post post) {
        return Response.ok(PostView.of(post)).tag(ETags.of(post.version())).build();
    }
}
