package uk.gov.defra.ima.actions.plan.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.actions.accountability.rest.Actors;
import uk.gov.defra.ima.actions.plan.application.ChangePlan;
import uk.gov.defra.ima.actions.plan.application.FindPlans;
import uk.gov.defra.ima.actions.plan.application.RegisterPlan;
import uk.gov.defra.ima.actions.plan.domain.Plan;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.etag.ETags;
import uk.gov.defra.ima.web.idempotency.Idempotent;
import uk.gov.defra.ima.web.paging.Page;

/** What the KIM team does with plans, and what their assessors found. */
@Path("/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "plans")
public class PlanChangesResource {

    private final RegisterPlan register;
    private final ChangePlan change;
    private final FindPlans find;
    private final Caller caller;
    private final Actors actors;

    PlanChangesResource(RegisterPlan register, ChangePlan change, FindPlans find, Caller caller, Actors actors) {
        this.register = register;
        this.change = change;
        this.find = find;
        this.caller = caller;
        this.actors = actors;
    }

    /** Takes one up. */
    @POST
    @Idempotent
    @RolesAllowed("kim-manager")
    @Operation(
            summary = "Take up a plan",
            description =
                    "KIM team. A plan without recommendations yet, of which there is no file. 409 when the organisation"
                            + " has a plan of this title.")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public Response register(NewPlanRequest request) {
        caller.requireOrganisation(request.organisation());
        var plan = register.register(request.wanted(), actors.caller());
        return Response.created(URI.create("/v1/plans/" + plan.id()))
                .entity(PlanView.of(plan))
                .tag(ETags.of(plan.version()))
                .build();
    }

    /** Revises it. */
    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("kim-manager")
    @Operation(
            summary = "Revise a plan",
            description =
                    "KIM team. If-Match names the version that was seen. Title, assessor and the day on which it was"
                            + " stated; what is left out stays.")
    @APIResponseSchema(PlanView.class)
    public Response patch(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, PlanPatch patch) {
        return answer(change.revise(asked(id), ETags.expected(ifMatch), patch::applyTo));
    }

    /** Records what its assessor found. */
    @POST
    @Path("/{id}/reviews")
    @Idempotent
    @RolesAllowed("kim-manager")
    @Operation(
            summary = "Record a progress review",
            description =
                    "KIM team. What the assessor found at six months, at twelve, or at another time, on the whole and"
                            + " for single recommendations. It is the assessor's view: our statuses stay as they are.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "201")
    public Response review(@PathParam("id") UUID id, ReviewRequest request) {
        var review = change.review(asked(id), request.finding());
        return Response.created(URI.create("/v1/plans/" + id + "/reviews"))
                .entity(ReviewView.of(review))
                .build();
    }

    /** Lists what its assessor found. */
    @GET
    @Path("/{id}/reviews")
    @Operation(
            summary = "List the progress reviews of a plan",
            description = "Any member of the organisation; in the order in which they were made, at most 100.")
    public Page<ReviewView> reviews(@PathParam("id") UUID id) {
        return Page.last(find.reviews(caller.organisations(), id).stream()
                .map(ReviewView::of)
                .toList());
    }

    private ChangePlan.Asked asked(UUID id) {
        return new ChangePlan.Asked(caller.organisations(), id, actors.caller());
    }

    private static Response answer(Plan plan) {
        return Response.ok(PlanView.of(plan)).tag(ETags.of(plan.version())).build();
    }
}
