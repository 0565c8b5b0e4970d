package uk.gov.defra.ima.risks.risk.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.risks.risk.application.AddMitigation;
import uk.gov.defra.ima.risks.risk.application.RaiseRisk;
import uk.gov.defra.ima.risks.risk.application.ReadRisks;
import uk.gov.defra.ima.risks.risk.domain.Risk;
import uk.gov.defra.ima.risks.risk.domain.RiskLevel;
import uk.gov.defra.ima.risks.risk.domain.RiskStatus;
import uk.gov.defra.ima.web.etag.ETags;
import uk.gov.defra.ima.web.idempotency.Idempotent;
import uk.gov.defra.ima.web.paging.Page;

/** The register over HTTP. */
@Path("/v1/risks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Risks", description = "Information risks, and what is done about them")
class RiskResource {

    private final RaiseRisk raiseRisk;
    private final AddMitigation addMitigation;
    private final ReadRisks readRisks;
    private final RiskPages pages;
    private final Reader reader;
    private final Writer writer;

    RiskResource(
            RaiseRisk raiseRisk,
            AddMitigation addMitigation,
            ReadRisks readRisks,
            RiskPages pages,
            Reader reader,
            Writer writer) {
        this.raiseRisk = raiseRisk;
        this.addMitigation = addMitigation;
        this.readRisks = readRisks;
        this.pages = pages;
        this.reader = reader;
        this.writer = writer;
    }

    /** Raises a risk. */
    @POST
    @Idempotent
    @RolesAllowed({RegisterRoles.RISK_MANAGER, RegisterRoles.RISKS_WRITE})
    @Operation(
            operationId = "raiseRisk",
            summary = "Put a risk on the register",
            description = "The register gives it the next reference of its organisation. A mitigating action that is"
                    + " known already shows its progress at once.")
    @APIResponse(
            responseCode = "201",
            description = "The risk, at version 1",
            headers = {
                @Header(name = HttpHeaders.LOCATION, schema = @Schema(type = SchemaType.STRING)),
                @Header(name = HttpHeaders.ETAG, schema = @Schema(type = SchemaType.STRING, examples = "\"1\""))
            },
            content = @Content(schema = @Schema(implementation = RiskView.class)))
    public Response raise(RiskRequest body) {
        Risk risk = raiseRisk.raise(body.toCommand(writer.organisation(body.organisation()), writer.actor()));
        return created(risk);
    }

    /** Lists risks as far as the caller sees. */
    @GET
    @Authenticated
    @Operation(
            operationId = "listRisks",
            summary = "The risks of the register",
            description = "By organisation and reference. Risk managers, directors, assurance readers and systems with"
                    + " risks:read see every risk of their organisations; others see the risks of their own posts.")
    public Page<RiskView> list(
            @Parameter(description = "Post that owns the risk", example = "defra/dro") @QueryParam("owner")
                    String owner,
            @Parameter(description = "Category, exactly as written") @QueryParam("category") String category,
            @Parameter(description = "How high up the risk is owned") @QueryParam("level") RiskLevel level,
            @Parameter(description = "Whether the risk still has to be watched") @QueryParam("status")
                    RiskStatus status,
            @Parameter(description = "An action that mitigates the risk") @QueryParam("action") UUID action,
            @Parameter(description = "Most items on the page, 1 to 100; 50 when left out") @QueryParam("limit")
                    Integer limit,
            @Parameter(description = "The field next of the page before; only with the same filters")
                    @QueryParam("cursor")
                    String cursor) {
        return pages.page(new RiskListing(owner, category, level, status, action, limit, cursor), reader.reach());
    }

    /** Shows one risk. */
    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "readRisk", summary = "One risk", description = "Its version is the ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The risk",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = SchemaType.STRING, examples = "\"3\"")),
            content = @Content(schema = @Schema(implementation = RiskView.class)))
    public Response one(@PathParam("id") UUID id) {
        return answer(readRisks.one(id, reader.reach()));
    }

    /** Adds a mitigation to the version of the risk that the caller has seen. */
    @POST
    @Path("/{id}/mitigations")
    @Idempotent
    @RolesAllowed({RegisterRoles.RISK_MANAGER, RegisterRoles.RISKS_WRITE})
    @Operation(
            operationId = "addMitigation",
            summary = "Say what else is done about a risk",
            description = "Either an action of a plan, whose progress the risk shows from then on, or a description."
                    + " The answer is the risk as it is now.")
    @APIResponse(
            responseCode = "201",
            description = "The risk, with the mitigation as its last",
            headers = {
                @Header(name = HttpHeaders.LOCATION, schema = @Schema(type = SchemaType.STRING)),
                @Header(name = HttpHeaders.ETAG, schema = @Schema(type = SchemaType.STRING, examples = "\"2\""))
            },
            content = @Content(schema = @Schema(implementation = RiskView.class)))
    public Response mitigate(
            @PathParam("id") UUID id,
            @Parameter(description = "ETag of the risk as last read", required = true, example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            MitigationRequest body) {
        Risk risk = addMitigation.add(new AddMitigation.Command(
                id, ETags.expected(ifMatch), reader.organisations(), body.toMitigation(), writer.actor()));
        return created(risk);
    }

    private static Response created(Risk risk) {
        return Response.created(URI.create("/v1/risks/" + risk.id()))
                .tag(ETags.of(risk.version()))
                .entity(RiskView.of(risk))
                .build();
    }

    private static Response answer(Risk risk) {
        return Response.ok(RiskView.of(risk)).tag(ETags.of(risk.version())).build();
    }
}
