package uk.gov.defra.ima.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.messaging.feed.EventFeed;
import uk.gov.defra.ima.messaging.feed.FeedEntry;
import uk.gov.defra.ima.messaging.feed.FeedPage;
import uk.gov.defra.ima.messaging.feed.TestFeed;

/**
 * The order in which transactions commit is not the order of a sequence. What reads "after the last number seen" loses
 * what commits late; the first two tests show that it does, the others that ours does not.
 */
class CommitOrderTest {

    private final RelayFixture fixture = new RelayFixture("commit_order", 2);
    private final String early = fixture.subjects.get(0);
    private final String late = fixture.subjects.get(1);

    @Test
    @DisplayName("a naive relay, which publishes after the last sequence number seen, loses an event")
    void naiveRelayLoses() throws Exception {
        var relay = new NaiveReader(
                "select seq::text, event_id from outbox_pending where seq > ?::bigint order by seq", "0");

        Late events = commitOutOfOrder(relay::readOn);

        assertThat(relay.seen).contains(events.committedFirst).doesNotContain(events.committedLast);
    }

    @Test
    @DisplayName("a naive /v1/events cursor over ids that grow with time skips an event")
    void naiveCursorSkips() throws Exception {
        var cursor = new NaiveReader(
                "select j.event_id::text, j.event_id from event_journal j where j.event_id > ?::uuid order by j.event_id",
                "00000000-0000-0000-0000-000000000000");

        Late events = commitOutOfOrder(cursor::readOn);

        assertThat(cursor.seen).contains(events.committedFirst).doesNotContain(events.committedLast);
    }

    @Test
    @DisplayName("our relay publishes both")
    void relayPublishesBoth() throws Exception {
        try (Holder holder = new Holder(fixture, RelaySteps.UNWATCHED)) {
            Late events = commitOutOfOrder(holder::drain);

            assertThat(fixture.log().ids()).containsExactlyInAnyOrder(events.committedFirst, events.committedLast);
        }
        fixture.assertNothingLostNorOutOfOrder();
    }

    @Test
    @DisplayName("our /v1/events cursor sees both")
    void feedShowsBoth() throws Exception {
        EventFeed feed = TestFeed.on(fixture.database.asUser());
        List<String> seen = new ArrayList<>();
        long[] after = {0};
        try (Holder holder = new Holder(fixture, RelaySteps.UNWATCHED)) {
            Late events = commitOutOfOrder(() -> {
                holder.sequence();
                FeedPage page = feed.after(after[0], 10, Set.of("defra"));
                page.items().stream().map(FeedEntry::event).forEach(seen::add);
                after[0] = page.last();
            });

            assertThat(seen).hasSize(2);
            assertThat(seen.get(0)).contains(events.committedFirst.toString());
            assertThat(seen.get(1)).contains(events.committedLast.toString());
        }
    }

    @Test
    @DisplayName("positions are dense, whatever was rolled back")
    void positionsAreDense() throws Exception {
        try (Holder holder = new Holder(fixture, RelaySteps.UNWATCHED)) {
            fixture.journal.change(early);
            try (var lost = fixture.journal.begin()) {
                lost.change(late);
            }
            holder.sequence();
            fixture.journal.change(early);
            holder.sequence();
        }
        assertThat(fixture.number("select max(position) from event_feed")).isEqualTo(2);
    }

    /** One transaction draws its numbers first and commits last; both readers look after each commit. */
    private Late commitOutOfOrder(Reader reader) throws Exception {
        try (var slow = fixture.journal.begin();
                var quick = fixture.journal.begin()) {
            UUID first = slow.change(late);
            UUID second = quick.change(early);
            quick.commit();
            reader.read();
            slow.commit();
            reader.read();
            return new Late(second, first);
        }
    }

    /**
     * Two events.
     *
     * @param committedFirst drew its numbers last
     * @param committedLast drew its numbers first
     */
    private record Late(UUID committedFirst, UUID committedLast) {}

    private interface Reader {
        void read() throws Exception;
    }

    /** Remembers the last number it has seen, and asks for greater ones. */
    private final class NaiveReader {

        private final String query;
        private final List<UUID> seen = new ArrayList<>();
        private String last;

        NaiveReader(String query, String start) {
            this.query = query;
            this.last = start;
        }

        void readOn() throws SQLException {
            try (Connection connection = fixture.database.asUser().getConnection();
                    var statement = connection.prepareStatement(query)) {
                statement.setString(1, last);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        last = rows.getString(1);
                        seen.add(rows.getObject(2, UUID.class));
                    }
                }
            }
        }
    }
}
