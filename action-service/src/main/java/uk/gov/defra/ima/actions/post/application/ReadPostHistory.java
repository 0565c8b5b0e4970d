package uk.gov.defra.ima.actions.post.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import uk.gov.defra.ima.messaging.feed.EventFeed;
import uk.gov.defra.ima.messaging.feed.FeedPage;

/** Somebody asks what a post was like in the past, from the journal. */
@ApplicationScoped
public class ReadPostHistory {

    private final FindPosts find;
    private final EventFeed feed;
    private final EntityManager entities;

    ReadPostHistory(FindPosts find, EventFeed feed, EntityManager entities) {
        this.find = find;
        this.feed = feed;
        this.entities = entities;
    }

    /** Its events after a position of the feed, oldest first. */
    @Transactional
    public FeedPage of(String id, Set<String> organisations, long position, int limit) {
        find.one(organisations, id);
        return feed.ofSubject(id, 1, position, limit, organisations);
    }

    /** The last event recorded before a moment, as JSON; empty when the post was not known then. */
    @Transactional
    public Optional<String> lastBefore(String id, Collection<String> organisations, Instant moment) {
        find.one(organisations, id);
        return entities.createNativeQuery(
                        "select envelope from event_journal where subject = :post and recorded_at < :moment"
                                + " order by aggregate_version desc limit 1",
                        String.class)
                .setParameter("post", id)
                .setParameter("moment", moment)
                .getResultStream()
                .findFirst();
    }
}
