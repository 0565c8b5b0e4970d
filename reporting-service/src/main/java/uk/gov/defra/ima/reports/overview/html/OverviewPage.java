package uk.gov.defra.ima.reports.overview.html;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.gov.defra.ima.reports.overview.application.ReadOverview;
import uk.gov.defra.ima.reports.overview.domain.Overview;
import uk.gov.defra.ima.reports.page.html.DayAsked;
import uk.gov.defra.ima.reports.page.html.DayChoice;
import uk.gov.defra.ima.reports.page.html.DayForm;
import uk.gov.defra.ima.reports.page.html.PageFrame;
import uk.gov.defra.ima.reports.page.html.PageFrames;
import uk.gov.defra.ima.reports.reader.application.Reader;
import uk.gov.defra.ima.web.parameters.OpenQuery;

/** The front page. */
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@RunOnVirtualThread
@OpenQuery
class OverviewPage {

    private static final String PAGE = "/";

    private final ReadOverview overview;
    private final Reader reader;
    private final PageFrames frames;
    private final Clock clock;

    OverviewPage(ReadOverview overview, Reader reader, PageFrames frames, Clock clock) {
        this.overview = overview;
        this.reader = reader;
        this.frames = frames;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Operation(hidden = true)
    public Response show(
            @QueryParam("organisation") String asked,
            @QueryParam("as-at") String asAt,
            @QueryParam("day") String day,
            @QueryParam("month") String month,
            @QueryParam("year") String year) {
        List<String> organisations = List.copyOf(reader.organisations());
        String organisation = asked == null ? organisations.getFirst() : reader.organisation(Optional.of(asked));
        Optional<String> kept = Optional.of(organisation).filter(slug -> organisations.size() > 1);
        PageFrame frame = frames.signedIn("Overview");
        return switch (DayChoice.of(DayAsked.of(asAt, day, month, year), clock.instant())) {
            case DayChoice.Elsewhere(LocalDate there) -> elsewhere(kept, there);
            case DayChoice.Shown shown ->
                Response.ok(page(
                                frame,
                                DayForm.of(PAGE, kept, shown),
                                overview.read(organisation, shown.asAt()),
                                organisations))
                        .build();
            case DayChoice.Mistake mistake ->
                Response.status(Response.Status.BAD_REQUEST)
                        .entity(page(
                                frame.withMistake(),
                                DayForm.of(PAGE, kept, mistake),
                                overview.read(organisation, mistake.instead()),
                                organisations))
                        .build();
        };
    }

    private static Response elsewhere(Optional<String> organisation, LocalDate day) {
        UriBuilder address = UriBuilder.fromPath(PAGE);
        organisation.ifPresent(slug -> address.queryParam("organisation", slug));
        return Response.seeOther(address.queryParam("as-at", day).build()).build();
    }

    private static String page(PageFrame frame, DayForm form, Overview shown, List<String> organisations) {
        return Templates.overview(frame, form, shown, StatusBar.of(shown.actions()), organisations)
                .render();
    }

    @CheckedTemplate(basePath = "overview")
    static class Templates {
        static native TemplateInstance overview(
                PageFrame frame, DayForm form, Overview overview, List<StatusBar> bars, List<String> organisations);
    }
}
