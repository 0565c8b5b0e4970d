package uk.gov.defra.ima.reports.plan.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.reports.plan.application.ListPlans;
import uk.gov.defra.ima.reports.plan.application.ReadPlan;
import uk.gov.defra.ima.reports.projection.application.ChooseDay;
import uk.gov.defra.ima.reports.reader.application.Reader;
import uk.gov.defra.ima.web.paging.Limits;
import uk.gov.defra.ima.web.paging.Page;

/** Plans as they stood. */
@Path("/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Plans")
class PlanResource {

    private final ListPlans list;
    private final ReadPlan plan;
    private final ChooseDay day;
    private final Reader reader;

    PlanResource(ListPlans list, ReadPlan plan, ChooseDay day, Reader reader) {
        this.list = list;
        this.plan = plan;
        this.day = day;
        this.reader = reader;
    }

    @GET
    @Authenticated
    @Operation(operationId = "plans", summary = "The plans of the caller's organisations, in the order of registration")
    public Page<PlanSummary> plans(
            @QueryParam("organisation") String organisation,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return list.page(
                        reader.organisations(Optional.ofNullable(organisation)),
                        Limits.of(limit),
                        Optional.ofNullable(cursor))
                .map(PlanSummary::of);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(
            operationId = "plan",
            summary = "A plan with its recommendations and actions, now or as at the end of a day in London")
    public PlanView plan(@PathParam("id") UUID id, @QueryParam("as-at") LocalDate asAt) {
        return PlanView.of(plan.read(id, day.choose(Optional.ofNullable(asAt), "as-at"), reader.organisations()));
    }
}
