package uk.gov.defra.ima.actions.post.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.actions.post.application.FindPosts;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.etag.ETags;
import uk.gov.defra.ima.web.paging.Cursors;
import uk.gov.defra.ima.web.paging.Limits;
import uk.gov.defra.ima.web.paging.Page;

/** The post registry. */
@Path("/v1/posts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "posts")
public class PostResource {

    private final FindPosts find;
    private final Caller caller;
    private final Cursors cursors;

    PostResource(FindPosts find, Caller caller, Cursors cursors) {
        this.find = find;
        this.caller = caller;
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
        var page = found.subList(0, Math.min(size, found.size()));
        return new Page<>(
                page.stream().map(PostView::of).toList(),
                found.size() > size ? cursors.next(query, List.of(page.getLast().id())) : null);
    }

    /** One post. */
    @GET
    @Path("/{organisation}/{slug}")
    @Operation(summary = "Read a post", description = "Any member of the organisation. ETag is its version.")
    public Response one(@PathParam("organisation") String organisation, @PathParam("slug") String slug) {
        var post = find.one(caller.organisations(), organisation + "/" + slug);
        return Response.ok(PostView.of(post)).tag(ETags.of(post.version())).build();
    }
}
