package uk.gov.defra.ima.actions.closure.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import uk.gov.defra.ima.actions.closure.application.ClosePlan;
import uk.gov.defra.ima.actions.closure.application.ReadClosurePack;
import uk.gov.defra.ima.actions.plan.rest.PlanView;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.etag.ETags;
import uk.gov.defra.ima.web.idempotency.Idempotent;

/** The end of plans. */
@Path("/v1/plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "plans")
public class ClosureResource {

    private final ClosePlan close;
    private final ReadClosurePack pack;
    private final Caller caller;
    private final Actors actors;

    ClosureResource(ClosePlan close, ReadClosurePack pack, Caller caller, Actors actors) {
        this.close = close;
        this.pack = pack;
        this.caller = caller;
        this.actors = actors;
    }

    /** Closes it. */
    @POST
    @Path("/closure")
    @Idempotent
    @RolesAllowed("kim-manager")
    @Operation(
            summary = "Close a plan",
            description =
                    "KIM team. If-Match names the version that was seen. Every action that is still open is withdrawn"
                            + " with the reason given for it; without one, 422 names it. After that nothing in the plan changes:"
                            + " whatever would change it is answered with 409.")
    @APIResponseSchema(PlanView.class)
    public Response close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ClosureRequest request) {
        var plan = close.close(new ClosePlan.Command(
                caller.organisations(),
                id,
                ETags.expected(ifMatch),
                request.comment().strip(),
                request.reasons(),
                request.otherReason().map(String::strip).filter(words -> !words.isEmpty()),
                actors.caller()));
        return Response.ok(PlanView.of(plan)).tag(ETags.of(plan.version())).build();
    }

    /** How it ended. */
    @GET
    @Path("/closure-pack")
    @Operation(
            summary = "Read how a plan ended",
            description =
                    "Any member of the organisation. What was done, what was not, and why, by recommendation, with the"
                            + " evidence and the assessor's reviews. 409 while the plan is open.")
    public ClosurePackView pack(@PathParam("id") UUID id) {
        return ClosurePackView.of(pack.of(caller.organisations(), id));
    }
}
