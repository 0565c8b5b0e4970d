package uk.gov.defra.ima.reports.statement.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.reports.statement.application.DraftStatement;
import uk.gov.defra.ima.reports.statement.application.ReadStatements;
import uk.gov.defra.ima.reports.statement.domain.AssuranceStatement;
import uk.gov.defra.ima.reports.statement.domain.Drafter;
import uk.gov.defra.ima.reports.statement.domain.Period;
import uk.gov.defra.ima.reports.statement.domain.Scope;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.etag.ETags;
import uk.gov.defra.ima.web.idempotency.Idempotent;
import uk.gov.defra.ima.web.paging.Limits;
import uk.gov.defra.ima.web.paging.Page;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/** Assurance statements. */
@Path("/v1/assurance-statements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Assurance statements")
class StatementResource {

    private final DraftStatement drafting;
    private final ReadStatements reading;
    private final Caller caller;

    StatementResource(DraftStatement drafting, ReadStatements reading, Caller caller) {
        this.drafting = drafting;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"director", "kim-manager"})
    @Idempotent
    @Operation(
            operationId = "draftStatement",
            summary = "Drafts a statement: counts what had been recorded by the end of a day in London")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = StatementView.class)))
    public Response draft(NewStatement body) {
        AssuranceStatement statement = drafting.draft(new DraftStatement.Command(
                new Scope(body.scope().kind(), body.scope().id()),
                period(body.period()),
                body.asAt(),
                drafter(),
                caller.organisations()));
        return Response.created(URI.create(
                        "/v1/assurance-statements/" + statement.head().id()))
                .tag(ETags.of(statement.head().version()))
                .entity(StatementView.of(statement))
                .build();
    }

    @GET
    @RolesAllowed({"director", "kim-manager", "assurance-reader", "reports:read"})
    @Operation(operationId = "statements", summary = "The statements of the caller's organisations, newest first")
    public Page<StatementSummary> statements(
            @QueryParam("organisation") String organisation,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return reading.page(organisations(organisation), Limits.of(limit), Optional.ofNullable(cursor))
                .map(StatementSummary::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"director", "kim-manager", "assurance-reader", "reports:read"})
    @Operation(operationId = "statement", summary = "A statement with its figures")
    @APIResponse(
            responseCode = "200",
            description = "The statement",
            content = @Content(schema = @Schema(implementation = StatementView.class)))
    public Response statement(@PathParam("id") UUID id) {
        AssuranceStatement statement = reading.read(id, new TreeSet<>(caller.organisations()));
        return Response.ok(StatementView.of(statement))
                .tag(ETags.of(statement.head().version()))
                .build();
    }

    @GET
    @Path("/{id}/evidence")
    @RolesAllowed({"director", "kim-manager", "assurance-reader", "reports:read"})
    @Operation(operationId = "statementEvidence", summary = "The events behind each figure of a statement")
    public EvidenceView evidence(@PathParam("id") UUID id) {
        return EvidenceView.of(reading.read(id, new TreeSet<>(caller.organisations())));
    }

    private SortedSet<String> organisations(String asked) {
        if (asked == null) {
            return new TreeSet<>(caller.organisations());
        }
        caller.requireOrganisation(asked);
        return new TreeSet<>(Set.of(asked));
    }

    private static Period period(NewStatement.NewPeriod asked) {
        if (asked.to().isBefore(asked.from())) {
            throw Problems.unprocessable(
                    "A period does not end before it begins.",
                    new FieldError("period.to", "must not be before period.from"));
        }
        return new Period(asked.from(), asked.to());
    }

    private Drafter drafter() {
        // Whoever holds several posts has not said in which one they act.
        Optional<String> post =
                caller.posts().size() == 1 ? caller.posts().stream().findFirst() : Optional.empty();
        return new Drafter(caller.sub(), post, caller.client());
    }
}
