package uk.gov.defra.ima.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.messaging.feed.EventFeed;
import uk.gov.defra.ima.messaging.feed.FeedEntry;
import uk.gov.defra.ima.messaging.feed.FeedPage;
import uk.gov.defra.ima.messaging.feed.TestFeed;

/** What {@code /v1/events} reads. */
class EventFeedTest {

    private static final Set<String> DEFRA = Set.of("defra");

    private final RelayFixture fixture = new RelayFixture("feed", 3);
    private final EventFeed feed = TestFeed.on(fixture.database.asUser());

    @BeforeEach
    void someEvents() throws Exception {
        fixture.changeAll(4);
        try (Holder holder = new Holder(fixture, RelaySteps.UNWATCHED)) {
            holder.sequence();
        }
    }

    @Test
    @DisplayName("pages follow each other without a hole and without a copy")
    void pages() {
        FeedPage first = feed.after(0, 5, DEFRA);
        FeedPage second = feed.after(first.last(), 5, DEFRA);
        FeedPage third = feed.after(second.last(), 5, DEFRA);

        assertThat(positions(first)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(positions(second)).containsExactly(6L, 7L, 8L, 9L, 10L);
        assertThat(positions(third)).containsExactly(11L, 12L);
        assertThat(feed.after(third.last(), 5, DEFRA)).isEqualTo(new FeedPage(List.of(), 12));
    }

    @Test
    @DisplayName("events of other organisations are not shown, and do not stall the cursor")
    void otherOrganisations() {
        assertThat(feed.after(0, 5, Set.of("other"))).isEqualTo(new FeedPage(List.of(), 12));
        assertThat(feed.after(0, 5, Set.of())).isEqualTo(new FeedPage(List.of(), 12));
    }

    @Test
    @DisplayName("one aggregate's events can be asked for from a version on")
    void ofSubject() {
        FeedPage page = feed.ofSubject(fixture.subjects.get(1), 3, 0, 10, DEFRA);

        assertThat(page.items())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.event()).contains(fixture.subjects.get(1)));
        assertThat(page.items().getFirst().event()).contains("\"aggregateversion\":3");
        assertThat(page.last()).isEqualTo(12);
        assertThat(feed.ofSubject(fixture.subjects.get(1), 1, 0, 3, DEFRA).last())
                .as("a full page ends at its last event")
                .isEqualTo(8);
        assertThat(feed.ofSubject(fixture.subjects.get(1), 1, 8, 3, DEFRA).items())
                .hasSize(1);
        assertThat(feed.ofSubject(fixture.subjects.get(1), 1, 0, 10, Set.of("other"))
                        .items())
                .isEmpty();
        assertThat(feed.ofSubject(UUID.randomUUID().toString(), 1, 0, 10, DEFRA).items())
                .isEmpty();
    }

    @Test
    @DisplayName("a cursor from beyond the end stays where it is")
    void beyondTheEnd() {
        assertThat(feed.after(99, 5, DEFRA)).isEqualTo(new FeedPage(List.of(), 99));
        assertThat(feed.after(Long.MAX_VALUE, 5, DEFRA)).isEqualTo(new FeedPage(List.of(), Long.MAX_VALUE));
    }

    @Test
    @DisplayName("a limit outside of 1 to 1,000 is refused")
    void limit() {
        assertThatThrownBy(() -> feed.after(0, 0, DEFRA)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> feed.after(0, 1_001, DEFRA)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Long> positions(FeedPage page) {
        return page.items().stream().map(FeedEntry::position).toList();
    }
}
