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
import uk.gov.defra.ima.actions.plan.application.ChangeRecommendations;
import uk.gov.defra.ima.actions.plan.domain.Recommendation;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.etag.ETags;
import uk.gov.defra.ima.web.idempotency.Idempotent;

/** Single recommendations. */
@Path("/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "plans")
public class RecommendationResource {

    private final ChangeRecommendations change;
    private final Caller caller;
    private final Actors actors;

    RecommendationResource(ChangeRecommendations change, Caller caller, Actors actors) {
        this.change = change;
        this.caller = caller;
        this.actors = actors;
    }

    /** Adds one. */
    @POST
    @Path("/{id}/recommendations")
    @Idempotent
    @RolesAllowed("kim-manager")
    @Operation(
            summary = "Add a recommendation to a plan",
            description = "KIM team. 409 when the plan has a recommendation of this number.")
    @APIResponseSchema(value = RecommendationView.class, responseCode = "201")
    public Response add(@PathParam("id") UUID id, NewRecommendationRequest request) {
        var added = change.add(asked(id), request.wanted());
        return Response.created(URI.create("/v1/plans/" + id + "/recommendations/" + added.id()))
                .entity(RecommendationView.of(added))
                .tag(ETags.of(added.version()))
                .build();
    }

    /** One of them. */
    @GET
    @Path("/{id}/recommendations/{recommendation}")
    @Operation(summary = "Read a recommendation", description = "Any member of the organisation. ETag is its version.")
    @APIResponseSchema(RecommendationView.class)
    public Response one(@PathParam("id") UUID id, @PathParam("recommendation") UUID recommendation) {
        return answer(change.one(asked(id), recommendation));
    }

    /** Gives it other words. */
    @PATCH
    @Path("/{id}/recommendations/{recommendation}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("kim-manager")
    @Operation(
            summary = "Revise a recommendation",
            description =
                    "KIM team. If-Match names the version that was seen. Its text, what the organisation says about it,"
                            + " and when that was updated; what is left out stays, null removes.")
    @APIResponseSchema(RecommendationView.class)
    public Response patch(
            @PathParam("id") UUID id,
            @PathParam("recommendation") UUID recommendation,
            @HeaderParam("If-Match") String ifMatch,
            RecommendationPatch patch) {
        return answer(change.revise(asked(id), recommendation, ETags.expected(ifMatch), patch::applyTo));
    }

    private ChangePlan.Asked asked(UUID id) {
        return new ChangePlan.Asked(caller.organisations(), id, actors.caller());
    }

    private static Response answer(Recommendation recommendation) {
        return Response.ok(RecommendationView.of(recommendation))
                .tag(ETags.of(recommendation.version()))
                .build();
    }
}
