package uk.gov.defra.ima.actions.action.rest;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.actions.action.application.ReadHistory;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.paging.Cursors;
import uk.gov.defra.ima.web.paging.Limits;
import uk.gov.defra.ima.web.paging.Page;

/** What happened to an action, in words and as data, from the journal. */
@Path("/v1/actions/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "actions")
public class HistoryResource {

    private final ReadHistory history;
    private final Caller caller;
    private final Cursors cursors;

    HistoryResource(ReadHistory history, Caller caller, Cursors cursors) {
        this.history = history;
        this.caller = caller;
        this.cursors = cursors;
    }

    /** Lists what happened, oldest first. */
    @GET
    @Operation(
            summary = "Read the history of an action",
            description = "Any member of the organisation. By version, oldest first; each in a sentence, and as the"
                    + " event that was recorded. What was changed in the last moment may follow a moment later.")
    public Page<HistoryEntry> history(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        var query = "history " + id;
        long position = Optional.ofNullable(cursor)
                .map(sent -> Long.parseLong(cursors.keys(query, sent).getFirst()))
                .orElse(0L);
        var size = Limits.of(limit);
        var found = history.of(id, caller.organisations(), position, size + 1).items();
        return Page.cut(found, size, last -> cursors.next(query, List.of(Long.toString(last.position()))))
                .map(entry -> HistoryEntry.of(entry.event()));
    }
}
