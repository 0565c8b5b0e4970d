package uk.gov.defra.ima.reports.plan.html;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.gov.defra.ima.reports.page.html.DayAsked;
import uk.gov.defra.ima.reports.page.html.DayChoice;
import uk.gov.defra.ima.reports.page.html.DayForm;
import uk.gov.defra.ima.reports.page.html.PageFrame;
import uk.gov.defra.ima.reports.page.html.PageFrames;
import uk.gov.defra.ima.reports.plan.application.ReadPlan;
import uk.gov.defra.ima.reports.plan.domain.StandingPlan;
import uk.gov.defra.ima.reports.projection.domain.AsAt;
import uk.gov.defra.ima.reports.reader.application.Reader;
import uk.gov.defra.ima.web.parameters.OpenQuery;

/** A plan with everything under it. */
@Path("/plans")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@RunOnVirtualThread
@OpenQuery
class PlanPage {

    private final ReadPlan plans;
    private final Reader reader;
    private final PageFrames frames;
    private final Clock clock;

    PlanPage(ReadPlan plans, Reader reader, PageFrames frames, Clock clock) {
        this.plans = plans;
        this.reader = reader;
        this.frames = frames;
        this.clock = clock;
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(hidden = true)
    public Response show(
            @PathParam("id") UUID id,
            @QueryParam("as-at") String asAt,
            @QueryParam("day") String day,
            @QueryParam("month") String month,
            @QueryParam("year") String year) {
        String page = "/plans/" + id;
        return switch (DayChoice.of(DayAsked.of(asAt, day, month, year), clock.instant())) {
            case DayChoice.Elsewhere(LocalDate there) ->
                Response.seeOther(URI.create(page + "?as-at=" + there)).build();
            case DayChoice.Shown shown -> {
                StandingPlan plan = read(id, shown.asAt());
                yield Response.ok(Templates.plan(frame(plan), DayForm.of(page, Optional.empty(), shown), plan)
                                .render())
                        .build();
            }
            case DayChoice.Mistake mistake -> {
                StandingPlan plan = read(id, mistake.instead());
                yield Response.status(Response.Status.BAD_REQUEST)
                        .entity(Templates.plan(
                                        frame(plan).withMistake(), DayForm.of(page, Optional.empty(), mistake), plan)
                                .render())
                        .build();
            }
        };
    }

    private StandingPlan read(UUID id, AsAt asAt) {
        return plans.read(id, asAt, reader.organisations());
    }

    private PageFrame frame(StandingPlan plan) {
        return frames.signedIn(plan.plan().title());
    }

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance plan(PageFrame frame, DayForm form, StandingPlan plan);
    }
}
