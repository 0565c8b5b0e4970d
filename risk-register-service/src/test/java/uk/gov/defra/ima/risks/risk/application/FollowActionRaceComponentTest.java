package uk.gov.defra.ima.risks.risk.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.risks.Register;
import uk.gov.defra.ima.risks.action.domain.ActionFact;
import uk.gov.defra.ima.risks.action.domain.ActionStatus;
import uk.gov.defra.ima.testing.RealInfrastructure;
import uk.gov.defra.ima.web.ids.Uuid7;

/** What two at the same moment do to each other, and what disorder does, on a real database. */
@QuarkusTest
@RealInfrastructure(database = "risks")
class FollowActionRaceComponentTest {

    private static final List<String> STATUSES = List.of("NOT_STARTED", "IN_PROGRESS", "ON_HOLD", "COMPLETED");

    @Inject
    FollowAction followAction;

    private final Register register = Register.fresh();
    private final UUID action = UUID.randomUUID();

    /** Neither sees what the other has not committed: without a lock in common both would leave it to the other. */
    @RepeatedTest(20)
    void anActionNamedAtTheMomentOfItsFirstEventShowsIt() throws Exception {
        String risk = register.raised(register.risk());
        String token = register.riskManager();

        together(
                () -> followAction.follow(fact("IN_PROGRESS", 1)),
                () -> register.mitigate(token, risk, 1, Map.of("action", action.toString()))
                        .then()
                        .statusCode(201));

        register.read(risk).then().body("mitigations[0].progress.status", equalTo("IN_PROGRESS"));
    }

    @RepeatedTest(5)
    void ofTwoEventsAtTheSameMomentTheLaterVersionIsShown() throws Exception {
        String risk = register.raised(register.riskMitigatedBy(action));

        together(() -> followAction.follow(fact("IN_PROGRESS", 1)), () -> followAction.follow(fact("COMPLETED", 2)));

        register.read(risk).then().body("mitigations[0].progress.status", equalTo("COMPLETED"));
    }

    @RepeatedTest(5)
    void twoActionsOfTheSameRisksDoNotStandInEachOthersWay() throws Exception {
        UUID other = UUID.randomUUID();
        String one = register.raised(register.riskMitigatedBy(action, other));
        String two = register.raised(register.riskMitigatedBy(other, action));

        together(
                () -> followAction.follow(fact("IN_PROGRESS", 1)),
                () -> followAction.follow(fact(other, "COMPLETED", 1)));

        for (String risk : List.of(one, two)) {
            register.read(risk).then().body("version", equalTo(3));
        }
    }

    @Test
    void shuffledAndRepeatedEventsEndInTheSameStatus() {
        Random random = new Random(20261102);
        for (int round = 0; round < 30; round++) {
            UUID followed = UUID.randomUUID();
            String risk = register.raised(register.riskMitigatedBy(followed));
            List<ActionFact> log = new ArrayList<>();
            for (int version = 1; version <= 6; version++) {
                log.add(fact(followed, STATUSES.get(random.nextInt(STATUSES.size())), version));
            }
            List<ActionFact> delivered = new ArrayList<>(log);
            delivered.addAll(log);
            Collections.shuffle(delivered, random);

            delivered.forEach(followAction::follow);

            register.read(risk)
                    .then()
                    .body(
                            "mitigations[0].progress.status",
                            equalTo(log.getLast().status().word()));
        }
    }

    private static void together(Runnable one, Runnable other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = new ArrayList<>();
            for (Runnable each : List.of(one, other)) {
                both.add(threads.submit(() -> {
                    start.await();
                    each.run();
                    return null;
                }));
            }
            for (Future<?> each : both) {
                assertThat(each.get()).isNull();
            }
        }
    }

    private ActionFact fact(String status, long version) {
        return fact(action, status, version);
    }

    private ActionFact fact(UUID about, String status, long version) {
        return new ActionFact(
                about,
                register.organisation(),
                new UUID(7, 1),
                "1.1",
                new ActionStatus(status),
                version,
                Uuid7.next(),
                Instant.parse("2026-11-02T09:00:00Z").plusSeconds(version));
    }
}
