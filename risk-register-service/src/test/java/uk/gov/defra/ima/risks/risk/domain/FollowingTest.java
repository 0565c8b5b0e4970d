package uk.gov.defra.ima.risks.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.gov.defra.ima.risks.action.domain.ActionFact;
import uk.gov.defra.ima.risks.action.domain.ActionProgress;
import uk.gov.defra.ima.risks.action.domain.Progress;

/** However the events of an action come, the risk ends up showing where the action stands. */
class FollowingTest {

    private static final UUID ACTION = new UUID(1, 2);

    /** What the risk showed at the end, and each event that led there. */
    private record Outcome(List<Progress> shown, List<RiskEvent.MitigationProgressed> events) {}

    @Property
    void shuffledAndRepeatedEventsEndInTheSameStatus(
            @ForAll("statuses") List<String> statuses, @ForAll Random random, @ForAll boolean namedLate) {
        List<ActionFact> log = log(statuses);
        List<ActionFact> delivered = new ArrayList<>(log);
        log.stream().filter(fact -> random.nextBoolean()).forEach(delivered::add);
        Collections.shuffle(delivered, random);
        int namedAt = namedLate ? random.nextInt(delivered.size() + 1) : 0;

        Outcome outcome = follow(delivered, namedAt);

        assertThat(outcome.shown())
                .extracting(Progress::status)
                .containsExactly(log.getLast().status());
    }

    @Property
    void eachEventShowsAChangeOnceAndNothingSuperseded(
            @ForAll("statuses") List<String> statuses, @ForAll Random random) {
        List<ActionFact> log = log(statuses);
        List<ActionFact> delivered = new ArrayList<>(log);
        delivered.addAll(log);
        Collections.shuffle(delivered, random);

        List<RiskEvent.MitigationProgressed> events = follow(delivered, 0).events();

        Set<UUID> causes = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            assertThat(causes.add(event.causedBy())).isTrue();
            assertThat(event.from()).isNotEqualTo(Optional.of(event.to()));
            if (i > 0) {
                assertThat(event.from()).contains(events.get(i - 1).to());
            }
        }
        assertThat(events)
                .extracting(event -> event.mitigation().progress().orElseThrow().actionVersion())
                .isSortedAccordingTo(Comparator.naturalOrder())
                .doesNotHaveDuplicates();
    }

    @Property
    void inOrderEveryChangeOfStatusIsShownWithItsOwnVersion(
            @ForAll("statuses") List<String> statuses, @ForAll Random random) {
        List<ActionFact> log = log(statuses);
        List<ActionFact> delivered = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            delivered.add(log.get(i));
            // First occurrences in order, repeats of anything earlier in between: what the publisher promises.
            delivered.add(log.get(random.nextInt(i + 1)));
        }

        assertThat(follow(delivered, 0).events())
                .extracting(event -> event.mitigation().progress().orElseThrow().actionVersion())
                .containsExactlyElementsOf(versionsOfChanges(log));
    }

    private static List<Long> versionsOfChanges(List<ActionFact> log) {
        List<Long> versions = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            if (i == 0 || !log.get(i).status().equals(log.get(i - 1).status())) {
                versions.add(log.get(i).version());
            }
        }
        return versions;
    }

    private static Outcome follow(List<ActionFact> delivered, int namedAt) {
        ActionProgress known = ActionProgress.unknown("defra", ACTION);
        Risk risk = Given.risk();
        List<RiskEvent.MitigationProgressed> events = new ArrayList<>();
        for (int i = 0; i <= delivered.size(); i++) {
            if (i == namedAt) {
                Mitigation mitigation = Given.byAction(ACTION);
                risk.mitigate(
                        known.progress().map(mitigation::showing).orElse(mitigation), Given.RISK_MANAGER, Given.NOON);
            }
            if (i < delivered.size()) {
                ActionFact fact = delivered.get(i);
                known.learn(fact)
                        .flatMap(progress -> risk.follow(ACTION, progress, fact.event(), Given.NOON))
                        .ifPresent(events::add);
            }
        }
        return new Outcome(
                risk.mitigations().stream()
                        .flatMap(mitigation -> mitigation.progress().stream())
                        .toList(),
                events);
    }

    private static List<ActionFact> log(List<String> statuses) {
        List<ActionFact> log = new ArrayList<>();
        for (String status : statuses) {
            log.add(Given.fact(ACTION, status, log.size() + 1L));
        }
        return log;
    }

    @Provide
    Arbitrary<List<String>> statuses() {
        return Arbitraries.of("NOT_STATED", "NOT_STARTED", "IN_PROGRESS", "COMPLETED")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
