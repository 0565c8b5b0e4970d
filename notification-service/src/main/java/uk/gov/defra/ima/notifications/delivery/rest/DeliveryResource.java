package uk.gov.defra.ima.notifications.delivery.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.notifications.delivery.application.ListDeliveries;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryQuery;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryStatus;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.paging.Cursors;
import uk.gov.defra.ima.web.paging.Limits;
import uk.gov.defra.ima.web.paging.Page;
import uk.gov.defra.ima.web.problem.Problems;

/** What was sent, and what became of it. */
@Path("/v1/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deliveries")
@RunOnVirtualThread
class DeliveryResource {

    private final ListDeliveries listDeliveries;
    private final Caller caller;
    private final Cursors cursors;

    DeliveryResource(ListDeliveries listDeliveries, Caller caller, Cursors cursors) {
        this.listDeliveries = listDeliveries;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @Authenticated
    @Operation(summary = "What was sent, the newest first: to anybody for the KIM team, to themselves for others")
    public Page<DeliveryView> list(
            @QueryParam("reminder") UUID reminder,
            @QueryParam("status") DeliveryStatus status,
            @QueryParam("since") Instant since,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        if (caller.isSystem()) {
            throw Problems.forbidden("Deliveries are shown to people only.");
        }
        var recipient = caller.hasRole("kim-manager") ? Optional.<String>empty() : Optional.of(caller.sub());
        var organisations = new TreeSet<>(caller.organisations());
        var query = "deliveries|%s|%s|%s|%s|%s".formatted(organisations, recipient, reminder, status, since);
        var after = Optional.ofNullable(cursor)
                .map(given -> UUID.fromString(cursors.keys(query, given).getFirst()));
        int most = Limits.of(limit);
        var found = listDeliveries.list(
                new DeliveryQuery(
                        organisations,
                        recipient,
                        Optional.ofNullable(reminder),
                        Optional.ofNullable(status),
                        Optional.ofNullable(since),
                        after),
                most + 1);
        var items = found.stream().limit(most).map(DeliveryView::of).toList();
        var next = found.size() > most
                ? Optional.of(cursors.next(query, List.of(items.getLast().id().toString())))
                : Optional.<String>empty();
        return Page.of(items, next);
    }
}
