package uk.gov.defra.ima.reports.overview.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.reports.overview.application.ReadOverview;
import uk.gov.defra.ima.reports.projection.application.ChooseDay;
import uk.gov.defra.ima.reports.reader.application.Reader;

/** How an organisation is doing. */
@Path("/v1/overview")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Overview")
class OverviewResource {

    private final ReadOverview overview;
    private final ChooseDay day;
    private final Reader reader;

    OverviewResource(ReadOverview overview, ChooseDay day, Reader reader) {
        this.overview = overview;
        this.day = day;
        this.reader = reader;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "overview",
            summary = "How an organisation is doing with its plans, now or as at the end of a day in London")
    public OverviewView overview(
            @Parameter(description = "Slug of the organisation; may be left out by a member of one alone")
                    @QueryParam("organisation")
                    String organisation,
            @Parameter(description = "The day for which the record is read; today when left out") @QueryParam("as-at")
                    LocalDate asAt) {
        String slug = reader.organisation(Optional.ofNullable(organisation));
        return OverviewView.of(overview.read(slug, day.choose(Optional.ofNullable(asAt), "as-at")));
    }
}
