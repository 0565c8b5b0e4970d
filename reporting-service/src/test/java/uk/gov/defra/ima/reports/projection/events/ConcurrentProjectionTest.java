package uk.gov.defra.ima.reports.projection.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.reports.overview.domain.Overview;
import uk.gov.defra.ima.reports.projection.domain.AsAt;
import uk.gov.defra.ima.reports.story.Story;

/** Two consumers that take in the same log at once, one of them backwards. */
class ConcurrentProjectionTest {

    private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final AsAt DAY = AsAt.endOf(LocalDate.of(2026, 12, 1));
    private static final Projection PROJECTION = new Projection();

    @RepeatedTest(5)
    void bothGetThroughAndEachVersionIsThereOnce() throws Exception {
        Story story = Story.begin()
                .planRegistered(NINE)
                .recommendationAdded("1", NINE)
                .postRegistered("dro", NINE, "somebody");
        for (String ref : List.of("1.1", "1.2", "1.3")) {
            story.actionAdded(ref, DUE, NINE, "dro")
                    .statusChanged(ref, "IN_PROGRESS", NINE)
                    .commented(ref, "Under way.", NINE)
                    .statusChanged(ref, "COMPLETED", NINE);
        }
        PROJECTION.clear();

        CyclicBarrier together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<?> forwards = threads.submit(() -> take(together, story.log()));
            Future<?> backwards =
                    threads.submit(() -> take(together, story.log().reversed()));
            forwards.get(30, TimeUnit.SECONDS);
            backwards.get(30, TimeUnit.SECONDS);
        }
        Overview atOnce = PROJECTION.overview(story.organisation(), DAY);

        PROJECTION.clear();
        PROJECTION.take(story.log());
        assertThat(atOnce).isEqualTo(PROJECTION.overview(story.organisation(), DAY));
        assertThat(atOnce.actions().done()).isEqualTo(3);
    }

    private static Void take(CyclicBarrier together, List<Envelope> events) throws Exception {
        together.await(10, TimeUnit.SECONDS);
        PROJECTION.take(events);
        return null;
    }
}
