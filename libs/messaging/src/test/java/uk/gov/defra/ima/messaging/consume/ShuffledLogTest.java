package uk.gov.defra.ima.messaging.consume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.gov.defra.ima.contracts.Envelope;

/** Whatever happens to a log on its way, the consumer ends in the state that the clean log gives. */
class ShuffledLogTest {

    private final ConsumerFixture consumer = new ConsumerFixture("shuffled_log");

    @Property(tries = 25)
    void shuffledAndDuplicated(@ForAll("logs") Log log) {
        consumer.clear();
        inBatches(log.events(), log.random());
        List<String> clean = consumer.everything();

        consumer.clear();
        List<Envelope> disturbed = new ArrayList<>(log.events());
        for (Envelope event : log.events()) {
            if (log.random().nextInt(3) == 0) {
                disturbed.add(event);
            }
        }
        Collections.shuffle(disturbed, log.random());
        inBatches(disturbed, log.random());

        assertThat(consumer.everything()).isEqualTo(clean);
    }

    @Property(tries = 25)
    void truncatedAndReplayed(@ForAll("logs") Log log) {
        consumer.clear();
        inBatches(log.events(), log.random());
        List<String> clean = consumer.everything();

        consumer.clear();
        List<Envelope> part = new ArrayList<>(log.events());
        part.removeIf(event -> log.random().nextInt(3) == 0);
        Collections.shuffle(part, log.random());
        inBatches(part, log.random());
        assertThat(gaps()).isEqualTo(missingIn(part));

        inBatches(log.events(), log.random());
        assertThat(consumer.everything()).isEqualTo(clean);
    }

    @Provide
    Arbitrary<Log> logs() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(1, 5)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4)
                                .map(Log::of),
                        Arbitraries.longs())
                .as((events, seed) -> new Log(events, new Random(seed)));
    }

    private void inBatches(List<Envelope> events, Random random) {
        int from = 0;
        while (from < events.size()) {
            int to = Math.min(events.size(), from + 1 + random.nextInt(8));
            consumer.receive(events.subList(from, to));
            from = to;
        }
    }

    private Set<String> gaps() {
        return new TreeSet<>(consumer.rows("select subject, aggregate_version from event_gap where healed_at is null"));
    }

    /** Every version below the highest that came, and did not come itself. */
    private static Set<String> missingIn(List<Envelope> events) {
        Set<String> missing = new TreeSet<>();
        for (Envelope event : events) {
            for (long version = 1; version < event.aggregateversion(); version++) {
                missing.add(event.subject() + " " + version);
            }
        }
        for (Envelope event : events) {
            missing.remove(event.subject() + " " + event.aggregateversion());
        }
        return missing;
    }

    /**
     * A log as its owner wrote it.
     *
     * @param events in order
     * @param random decides how it is disturbed
     */
    record Log(List<Envelope> events, Random random) {

        static List<Envelope> of(List<Integer> versions) {
            List<Envelope> events = new ArrayList<>();
            for (int i = 0; i < versions.size(); i++) {
                events.addAll(ConsumerFixture.log("thing-" + i, versions.get(i)));
            }
            return events;
        }
    }
}
