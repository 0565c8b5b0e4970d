package uk.gov.defra.ima.actions.plan.rest;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.actions.plan.application.FindPlans;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.etag.ETags;
import uk.gov.defra.ima.web.paging.Cursors;
import uk.gov.defra.ima.web.paging.Limits;
import uk.gov.defra.ima.web.paging.Page;

/** Plans and their recommendations. */
@Path("/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "plans")
public class PlanResource {

    private final FindPlans find;
    private final Caller caller;
    private final Cursors cursors;

    PlanResource(FindPlans find, Caller caller, Cursors cursors) {
        this.find = find;
        this.caller = caller;
        this.cursors = cursors;
    }

    /** Lists plans in the order in which they were recorded. */
    @GET
    @Operation(summary = "List plans", description = "Any member of the organisation; oldest record first.")
    public Page<PlanView> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        var query = "plans|" + new TreeSet<>(caller.organisations());
        var after = key(query, cursor).map(UUID::fromString);
        var size = Limits.of(limit);
        var found = find.page(caller.organisations(), after, size + 1);
        return Page.cut(
                        found,
                        size,
                        last -> cursors.next(query, List.of(last.id().toString())))
                .map(PlanView::of);
    }

    /** One plan. */
    @GET
    @Path("/{id}")
    @Operation(summary = "Read a plan", description = "Any member of the organisation. ETag is its version.")
    @APIResponseSchema(PlanView.class)
    public Response one(@PathParam("id") UUID id) {
        var plan = find.one(caller.organisations(), id);
        return Response.ok(PlanView.of(plan)).tag(ETags.of(plan.version())).build();
    }

    /** Lists a plan's recommendations in natural order of number. */
    @GET
    @Path("/{id}/recommendations")
    @Operation(
            summary = "List the recommendations of a plan",
            description = "Any member of the organisation; in natural order of number.")
    public Page<RecommendationView> recommendations(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        var query = "recommendations|" + id;
        var size = Limits.of(limit);
        var found = find.recommendations(caller.organisations(), id, key(query, cursor), size + 1);
        return Page.cut(found, size, last -> cursors.next(query, List.of(last.numberSort())))
                .map(RecommendationView::of);
    }

    private Optional<String> key(String query, String cursor) {
        return Optional.ofNullable(cursor)
                .map(given -> cursors.keys(query, given).getFirst());
    }
}
