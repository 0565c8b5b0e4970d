package uk.gov.defra.ima.messaging.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.testing.TestPostgres;

/** Two consumers with the same events at once, as after a rebalance; and a database that goes away in the middle. */
class ReceiverRaceTest {

    private final ConsumerFixture consumer = new ConsumerFixture("receiver_race");

    @AfterEach
    void databaseThere() {
        TestPostgres.start();
    }

    @Test
    @DisplayName("two consumers take in the same events at once: each effect once, history whole")
    void together() throws Exception {
        for (int round = 0; round < 15; round++) {
            consumer.clear();
            List<Envelope> events = new ArrayList<>();
            for (int thing = 0; thing < 5; thing++) {
                events.addAll(ConsumerFixture.log("thing-" + thing, 8));
            }
            race(shuffled(events, 2 * round), shuffled(events, 2 * round + 1));

            assertThat(consumer.number("select count(*) from effect")).isEqualTo(40);
            assertThat(consumer.number("select count(*) from event_history")).isEqualTo(40);
            assertThat(consumer.history.gaps()).isEmpty();
            assertThat(consumer.rows("select subject, version from state where version <> 8"))
                    .isEmpty();
            assertThat(consumer.rows("select * from dead_letter")).isEmpty();
        }
    }

    @Test
    @DisplayName("one takes the even versions, the other the odd ones: no gap is left open")
    void evenAndOdd() throws Exception {
        for (int round = 0; round < 15; round++) {
            consumer.clear();
            List<Envelope> all = ConsumerFixture.log("thing", 20);
            race(
                    all.stream().filter(e -> e.aggregateversion() % 2 == 0).toList(),
                    all.stream().filter(e -> e.aggregateversion() % 2 == 1).toList());

            assertThat(consumer.history.gaps()).isEmpty();
            assertThat(consumer.rows("select version from state")).containsExactly("20");
        }
    }

    @Test
    @DisplayName("while the database is away nothing is lost, skipped or dead-lettered")
    void databaseAway() throws Exception {
        List<Envelope> events = ConsumerFixture.log("thing", 300);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<?> receiving = threads.submit(() -> {
                events.forEach(consumer::receive);
                LocalTransactions.release();
                return null;
            });
            awaitEffects(30);
            TestPostgres.stop();
            TestPostgres.start();
            awaitEffects(100);
            TestPostgres.kill();
            TestPostgres.start();
            receiving.get(60, TimeUnit.SECONDS);
        }

        assertThat(consumer.number("select count(*) from effect")).isEqualTo(300);
        assertThat(consumer.history.of("thing")).isEqualTo(events);
        assertThat(consumer.rows("select * from dead_letter")).isEmpty();
    }

    private void awaitEffects(int number) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> consumer.number("select count(*) from effect") >= number);
    }

    private void race(List<Envelope> one, List<Envelope> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = new ArrayList<>();
            for (List<Envelope> events : List.of(one, other)) {
                EventReceiver receiver = consumer.receiver();
                both.add(threads.submit(() -> {
                    start.await();
                    for (int from = 0; from < events.size(); from += 7) {
                        receiver.receive(events.subList(from, Math.min(events.size(), from + 7)).stream()
                                .map(ConsumerFixture::record)
                                .toList());
                    }
                    LocalTransactions.release();
                    return null;
                }));
            }
            for (Future<?> each : both) {
                each.get(60, TimeUnit.SECONDS);
            }
        }
    }

    private static List<Envelope> shuffled(List<Envelope> events, int seed) {
        List<Envelope> copy = new ArrayList<>(events);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }
}
