package uk.gov.defra.ima.actions.action.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import uk.gov.defra.ima.messaging.feed.EventFeed;
import uk.gov.defra.ima.messaging.feed.FeedPage;

/** Somebody reads what happened to an action. */
@ApplicationScoped
public class ReadHistory {

    private final FindActions find;
    private final EventFeed feed;

    ReadHistory(FindActions find, EventFeed feed) {
        this.find = find;
        this.feed = feed;
    }

    /**
     * Its events by version, after a position of the feed; an action that is foreign or none is not found.
     *
     * @param position position of the last event seen; 0 for the first page
     * @param limit most events
     */
    @Transactional
    public FeedPage of(UUID id, Set<String> organisations, long position, int limit) {
        find.one(organisations, id);
        return feed.ofSubject(id.toString(), 1, position, limit, organisations);
    }
}
