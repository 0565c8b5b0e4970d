package uk.gov.defra.ima.actions.planimport.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import uk.gov.defra.ima.actions.accountability.rest.Actors;
import uk.gov.defra.ima.actions.planimport.application.AwaitImport;
import uk.gov.defra.ima.actions.planimport.application.ComparePlan;
import uk.gov.defra.ima.actions.planimport.application.FindImports;
import uk.gov.defra.ima.actions.planimport.application.RequestPlanImport;
import uk.gov.defra.ima.actions.planimport.application.TryPlanImport;
import uk.gov.defra.ima.actions.planimport.domain.ImportState;
import uk.gov.defra.ima.actions.planimport.domain.PlanImport;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.idempotency.BegunWork;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/** Makes plans from files, and brings them up to edited ones. */
@Path("/v1/plans/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed("kim-manager")
@Tag(name = "imports")
public class ImportResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String EXAMPLE = """
            Recommendation no,Recommendation,Action ref,Action required,Action officer,Timescale,Progress,Status
            1,Set the vision,1.1,Appoint a senior champion,Head of KIM,July,Briefed the board,In progress
            ,,1.2,Tell everybody,DRO/Head of KIM,end March 2019,,
            """;

    private final RequestPlanImport request;
    private final TryPlanImport trial;
    private final ComparePlan compare;
    private final BegunWork begun;
    private final AwaitImport await;
    private final FindImports find;
    private final Caller caller;
    private final Actors actors;

    ImportResource(
            RequestPlanImport request,
            TryPlanImport trial,
            ComparePlan compare,
            BegunWork begun,
            AwaitImport await,
            FindImports find,
            Caller caller,
            Actors actors) {
        this.request = request;
        this.trial = trial;
        this.compare = compare;
        this.begun = begun;
        this.await = await;
        this.find = find;
        this.caller = caller;
        this.actors = actors;
    }

    /** Asks for a plan to be made from a file. */
    @POST
    @Consumes({CSV, XLSX})
    @Operation(
            summary = "Import a plan",
            description =
                    "KIM team. Makes a plan from a file, all of it or none. Delimited text (comma, semicolon or tab;"
                            + " UTF-8, UTF-16 or Windows-1252) or a workbook (XLSX), as the body or as the part 'file' of a form,"
                            + " at most 10 MB. Headings are recognised by meaning, wherever titles stand above them, or given by"
                            + " 'mapping'; cells of other columns are kept with each action. 202 with a job, whose rows done can"
                            + " be followed; with Prefer: wait=30, 200 when it is done by then. With dry-run=true, 200 with what"
                            + " would happen row by row, and nothing is kept. With plan, a plan that stands here is brought up to"
                            + " the file, compared three ways (last imported, ours now, the file): what only the file changed"
                            + " is changed, what was changed here too is a conflict and stays, what is missing stays. 409 when the organisation has a plan of this title;"
                            + " 422 naming every row and column that is wrong.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "two actions", value = EXAMPLE)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = FileForm.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "It is done, has failed, or was only tried",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "202",
            description = "It is under way; Location says where to follow it",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "The same request under the same key is the same import, for 24 hours",
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 255))
    public Response ask(@BeanParam @Valid ImportQuery query, @HeaderParam("Prefer") String prefer, byte[] file)
            throws SQLException {
        return take(query, prefer, file);
    }

    /** Asks the same with a form, as browsers send files. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response askByForm(
            @BeanParam @Valid ImportQuery query,
            @HeaderParam("Prefer") String prefer,
            @RestForm("file") FileUpload file)
            throws SQLException {
        if (file == null) {
            throw Problems.invalid(new FieldError("file", "is required: the part of the form that has the file"));
        }
        try {
            return take(query, prefer, Files.readAllBytes(file.uploadedFile()));
        } catch (IOException storage) {
            throw new UncheckedIOException(storage);
        }
    }

    /** What became of an import. */
    @GET
    @Path("/{id}")
    @Operation(summary = "Read what became of an import", description = "KIM team.")
    public ImportView one(@PathParam("id") UUID id) {
        var job = find.one(caller.organisations(), id);
        return ImportView.of(job, find.done(job));
    }

    private Response take(ImportQuery query, String prefer, byte[] file) throws SQLException {
        var wishes = query.wishes();
        var existing = query.existing();
        if (existing.isPresent() && query.dryRun) {
            var compared = compare.compare(caller.organisations(), existing.get(), file, wishes);
            return Response.ok(ImportView.of(compared)).build();
        }
        if (existing.isPresent()) {
            return begin(
                    prefer,
                    file,
                    () -> request.askUpdate(caller.organisations(), existing.get(), file, wishes, actors.caller()));
        }
        var wanted = query.newPlan();
        caller.requireOrganisation(wanted.organisation());
        if (query.dryRun) {
            return Response.ok(ImportView.of(trial.attempt(wanted, file, wishes)))
                    .build();
        }
        return begin(prefer, file, () -> request.ask(wanted, file, wishes, actors.caller()));
    }

    private Response begin(String prefer, byte[] file, Supplier<PlanImport> asking) throws SQLException {
        var wait = PreferWait.of(prefer);
        var job = begun.begin(file, () -> asking.get().id());
        return answer(await.atMost(wait, caller.organisations(), job));
    }

    private Response answer(PlanImport job) {
        var status = job.state() == ImportState.WAITING ? Response.Status.ACCEPTED : Response.Status.OK;
        return Response.status(status)
                .location(URI.create("/v1/plans/imports/" + job.id()))
                .entity(ImportView.of(job, find.done(job)))
                .build();
    }

    /** The form, as the API's document describes it. */
    static final class FileForm {
        @Schema(type = SchemaType.STRING, format = "binary", description = "The file")
        public String file;
    }
}
