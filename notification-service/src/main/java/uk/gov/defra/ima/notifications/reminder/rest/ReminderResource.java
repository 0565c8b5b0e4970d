package uk.gov.defra.ima.notifications.reminder.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.notifications.reminder.application.ListReminders;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderQuery;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderStatus;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.paging.Cursors;
import uk.gov.defra.ima.web.paging.Limits;
import uk.gov.defra.ima.web.paging.Page;
import uk.gov.defra.ima.web.problem.Problems;

/** The reminder ledger: what is owed, and why. */
@Path("/v1/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reminders")
@RunOnVirtualThread
class ReminderResource {

    private final ListReminders listReminders;
    private final Caller caller;
    private final Cursors cursors;

    ReminderResource(ListReminders listReminders, Caller caller, Cursors cursors) {
        this.listReminders = listReminders;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @Authenticated
    @Operation(summary = "What is owed, by date: to every post for the KIM team, to their own posts for others")
    public Page<ReminderView> list(
            @QueryParam("post") String post,
            @QueryParam("status") ReminderStatus status,
            @QueryParam("due-on") LocalDate dueOn,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        if (caller.isSystem()) {
            throw Problems.forbidden("Reminders are shown to people only.");
        }
        var organisations = new TreeSet<>(caller.organisations());
        var posts = caller.hasRole("kim-manager")
                ? Optional.<Set<String>>empty()
                : Optional.<Set<String>>of(new TreeSet<>(caller.posts()));
        var query = "reminders|%s|%s|%s|%s|%s".formatted(organisations, posts, post, status, dueOn);
        int most = Limits.of(limit);
        var found = listReminders.list(
                new ReminderQuery(
                        organisations,
                        posts.map(listReminders::postsSeenFrom),
                        Optional.ofNullable(post),
                        Optional.ofNullable(status),
                        Optional.ofNullable(dueOn),
                        Optional.ofNullable(cursor).map(given -> after(cursors.keys(query, given)))),
                most + 1);
        var items = found.stream().limit(most).map(ReminderView::of).toList();
        var next = found.size() > most
                ? Optional.of(cursors.next(
                        query,
                        List.of(
                                items.getLast().latest().toString(),
                                items.getLast().id().toString())))
                : Optional.<String>empty();
        return Page.of(items, next);
    }

    private static ReminderQuery.After after(List<String> keys) {
        return new ReminderQuery.After(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1)));
    }
}
