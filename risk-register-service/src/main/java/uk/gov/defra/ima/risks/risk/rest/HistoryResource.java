package uk.gov.defra.ima.risks.risk.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.messaging.feed.FeedPage;
import uk.gov.defra.ima.risks.risk.application.ReadHistory;
import uk.gov.defra.ima.web.paging.Cursors;
import uk.gov.defra.ima.web.paging.Limits;
import uk.gov.defra.ima.web.paging.Page;

/** What happened to a risk, over HTTP. */
@Path("/v1/risks/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Risks")
class HistoryResource {

    private final ReadHistory history;
    private final Reader reader;
    private final Cursors cursors;

    HistoryResource(ReadHistory history, Reader reader, Cursors cursors) {
        this.history = history;
        this.reader = reader;
        this.cursors = cursors;
    }

    /** Lists the events of a risk. */
    @GET
    @Authenticated
    @Operation(
            operationId = "readRiskHistory",
            summary = "Everything that happened to a risk",
            description = "Its events by version, exactly as they were recorded and published.")
    public Page<RecordedEvent> history(
            @PathParam("id") UUID id,
            @Parameter(description = "Most items on the page, 1 to 100; 50 when left out") @QueryParam("limit")
                    Integer limit,
            @Parameter(description = "The field next of the page before") @QueryParam("cursor") String cursor) {
        String query = "history " + id;
        long position = Optional.ofNullable(cursor)
                .map(sent -> Long.parseLong(cursors.keys(query, sent).getFirst()))
                .orElse(0L);
        int most = Limits.of(limit);
        FeedPage found = history.of(id, reader.reach(), position, most + 1);
        Optional<String> next = found.items().size() > most
                ? Optional.of(cursors.next(
                        query, List.of(Long.toString(found.items().get(most - 1).position()))))
                : Optional.empty();
        return Page.of(
                found.items().stream()
                        .limit(most)
                        .map(entry -> new RecordedEvent(entry.event()))
                        .toList(),
                next);
    }
}
