package uk.gov.defra.ima.actions.planimport.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.actions.accountability.rest.Actors;
import uk.gov.defra.ima.actions.plan.domain.NewPlan;
import uk.gov.defra.ima.actions.planimport.application.AwaitImport;
import uk.gov.defra.ima.actions.planimport.application.FindImports;
import uk.gov.defra.ima.actions.planimport.application.RequestPlanImport;
import uk.gov.defra.ima.actions.planimport.domain.ImportState;
import uk.gov.defra.ima.actions.planimport.domain.PlanImport;
import uk.gov.defra.ima.web.caller.Caller;

/** Makes plans from files. */
@Path("/v1/plans/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed("kim-manager")
@Tag(name = "imports")
public class ImportResource {

    private final RequestPlanImport request;
    private final AwaitImport await;
    private final FindImports find;
    private final Caller caller;
    private final Actors actors;

    ImportResource(RequestPlanImport request, AwaitImport await, FindImports find, Caller caller, Actors actors) {
        this.request = request;
        this.await = await;
        this.find = find;
        this.caller = caller;
        this.actors = actors;
    }

    /** Asks for a plan to be made from a file. */
    @POST
    @Consumes("text/csv")
    @Operation(
            summary = "Import a plan",
            description = "KIM team. Makes a plan from a CSV file (UTF-8, comma separated, one row of headings), all of"
                    + " it or none. 202 with a job; with Prefer: wait=30, 200 when it is done by then. 409 when the"
                    + " organisation has a plan of this title; 422 naming every row and column that is wrong.")
    public Response ask(
            @QueryParam("organisation") @NotBlank String organisation,
            @QueryParam("assessor") @NotBlank @Size(max = 200) String assessor,
            @QueryParam("title") @NotBlank @Size(max = 200) String title,
            @QueryParam("stated-on") @NotNull LocalDate statedOn,
            @HeaderParam("Prefer") String prefer,
            byte[] file) {
        caller.requireOrganisation(organisation);
        var wanted = new NewPlan(organisation, title.strip(), assessor.strip(), statedOn);
        var job = request.ask(wanted, file, actors.caller());
        return answer(await.atMost(PreferWait.of(prefer), caller.organisations(), job.id()));
    }

    /** What became of an import. */
    @GET
    @Path("/{id}")
    @Operation(summary = "Read what became of an import", description = "KIM team.")
    public ImportView one(@PathParam("id") UUID id) {
        return ImportView.of(find.one(caller.organisations(), id));
    }

    private static Response answer(PlanImport job) {
        var status = job.state() == ImportState.WAITING ? Response.Status.ACCEPTED : Response.Status.OK;
        return Response.status(status)
                .location(URI.create("/v1/plans/imports/" + job.id()))
                .entity(ImportView.of(job))
                .build();
    }
}
