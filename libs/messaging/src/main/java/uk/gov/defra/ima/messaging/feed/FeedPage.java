package uk.gov.defra.ima.messaging.feed;

import java.util.List;

/**
 * A stretch of the feed.
 *
 * @param items the events in it that the caller may see, in order of position
 * @param last the last position that was examined: what to pass as {@code after} next, even when nothing was found
 */
public record FeedPage(List<FeedEntry> items, long last) {

    /** Keeps the items unmodifiable. */
    public FeedPage {
        items = List.copyOf(items);
    }
}
