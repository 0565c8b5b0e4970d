package uk.gov.defra.ima.notifications.statuschange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.defra.ima.notifications.caseload.domain.Examples.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.notifications.caseload.domain.PostBook;

class StatusChangeStateTest {

    private static final Instant AT = Instant.parse("2018-08-01T07:00:00Z");

    @Test
    void itConcernsEverybodyButWhoMadeIt() {
        var book = new PostBook(Map.of(
                "defra/dro", post("defra/dro", "defra/kim", "ann", "bob"),
                "defra/kim", post("defra/kim", "defra/kim", "kim")));

        assertThat(change("ann").concerned(book)).containsExactly("bob", "kim");
        assertThat(change("somebody").concerned(book)).containsExactly("ann", "bob", "kim");
    }

    @Test
    void afterADayItIsNoNews() {
        var news = Duration.ofHours(24);

        assertThat(change("ann").stale(AT.plus(news), news)).isFalse();
        assertThat(change("ann").stale(AT.plus(news).plusMillis(1), news)).isTrue();
    }

    private static StatusChangeState change(String sub) {
        return new StatusChangeState(
                UUID.randomUUID(),
                "defra",
                UUID.randomUUID(),
                2,
                List.of("defra/dro"),
                new StatusChangeState.By(Optional.of(sub), Optional.empty(), Optional.empty()),
                "IN_PROGRESS",
                "COMPLETED",
                Optional.empty(),
                AT);
    }
}
