package uk.gov.defra.ima.risks.risk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.risks.Register;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;
import uk.gov.defra.ima.testing.RealInfrastructure;

/** From the topic of actions to the risks that they mitigate, and on to the topic of risks. */
@QuarkusTest
@RealInfrastructure(database = "risks")
class FollowActionComponentTest {

    private static final String PROGRESSED = "risk.mitigation-progressed.v1";

    private final Register register = Register.fresh();
    private final ActionTopic actions = new ActionTopic();
    private final EventProbe topics = new EventProbe();
    private final UUID action = UUID.randomUUID();

    @AfterEach
    void close() {
        actions.close();
        topics.close();
    }

    @Test
    void theRiskShowsWhereItsActionStands() throws Exception {
        String risk = register.raised(register.riskMitigatedBy(action));
        Envelope started = event("IN_PROGRESS", 2);

        actions.publish(event("NOT_STARTED", 1), started);

        Envelope first = topics.await(risk, 2);
        Envelope second = topics.await(risk, 3);
        for (Envelope event : List.of(first, second)) {
            ContractCheck.conforms(event);
            assertThat(event.shortType()).isEqualTo(PROGRESSED);
        }
        assertThat(first.data().at("/change").has("from")).isFalse();
        assertThat(second.data().at("/change/from").asText()).isEqualTo("NOT_STARTED");
        assertThat(second.data().at("/change/to").asText()).isEqualTo("IN_PROGRESS");
        assertThat(second.data().at("/change/actionVersion").asLong()).isEqualTo(2);
        assertThat(second.data().at("/change/causedBy").asText())
                .isEqualTo(started.id().toString());
        register.read(risk)
                .then()
                .header("ETag", "\"3\"")
                .body("mitigations[0].progress.status", equalTo("IN_PROGRESS"))
                .body("mitigations[0].progress.actionVersion", equalTo(2))
                .body("mitigations[0].progress.at", equalTo(started.time().toString()));
    }

    @Test
    void whatIsKnownAlreadyShowsAtOnce() throws Exception {
        String early = register.raised(register.riskMitigatedBy(action));
        actions.publish(event("NOT_STARTED", 1), event("ON_HOLD", 2));
        topics.await(early, 3);

        String raised = register.raised(register.riskMitigatedBy(action));
        String mitigated = register.raised(register.risk());
        register.mitigate(register.riskManager(), mitigated, 1, Map.of("action", action.toString()))
                .then()
                .statusCode(201)
                .body("mitigations[0].progress.status", equalTo("ON_HOLD"))
                .body("mitigations[0].progress.actionVersion", equalTo(2));

        register.read(raised).then().body("mitigations[0].progress.status", equalTo("ON_HOLD"));
        assertThat(topics.await(mitigated, 2)
                        .data()
                        .at("/mitigation/progress/status")
                        .asText())
                .isEqualTo("ON_HOLD");
        assertThat(topics.await(raised, 1)
                        .data()
                        .at("/risk/mitigations/0/progress/status")
                        .asText())
                .isEqualTo("ON_HOLD");
    }

    @Test
    void oneActionShowsOnEveryRiskThatItMitigates() throws Exception {
        String one = register.raised(register.riskMitigatedBy(UUID.randomUUID(), action));
        String two = register.raised(register.riskMitigatedBy(action));

        actions.publish(event("NOT_STARTED", 1));

        for (String risk : List.of(one, two)) {
            assertThat(topics.await(risk, 2).data().at("/change/action").asText())
                    .isEqualTo(action.toString());
        }
        register.read(one)
                .then()
                .body("mitigations[0]", not(hasKey("progress")))
                .body("mitigations[1].progress.status", equalTo("NOT_STARTED"));
    }

    @Test
    void repeatedAndLateEventsChangeNothing() throws Exception {
        String risk = register.raised(register.riskMitigatedBy(action));
        Envelope added = event("NOT_STARTED", 1);
        Envelope started = event("IN_PROGRESS", 2);
        Envelope completed = event("COMPLETED", 3);

        actions.publish(added, completed, completed, started, added, completed);
        settle();

        assertThat(topics.all(risk)).extracting(Envelope::aggregateversion).containsExactly(1L, 2L, 3L);
        register.read(risk)
                .then()
                .body("version", equalTo(3))
                .body("mitigations[0].progress.status", equalTo("COMPLETED"))
                .body("mitigations[0].progress.actionVersion", equalTo(3));
    }

    @Test
    void whatLeavesTheStatusAsItWasIsNoProgress() throws Exception {
        String risk = register.raised(register.riskMitigatedBy(action));

        actions.publish(event("CONTINUOUS", 1), event("CONTINUOUS", 2), event("CONTINUOUS", 3));
        settle();

        register.read(risk)
                .then()
                .body("version", equalTo(2))
                .body("mitigations[0].progress.actionVersion", equalTo(1));
    }

    @Test
    void anotherOrganisationsActionNeverShows() throws Exception {
        String risk = register.raised(register.riskMitigatedBy(action));
        String before = Register.fresh().organisation();

        actions.publish(ActionTopic.event(before, action, "COMPLETED", 1));
        settle();
        String later = register.raised(register.riskMitigatedBy(action));

        for (String id : List.of(risk, later)) {
            register.read(id).then().body("version", equalTo(1)).body("mitigations[0]", not(hasKey("progress")));
        }
    }

    @Test
    void anUnknownTypeIsPassedOver() throws Exception {
        String risk = register.raised(register.riskMitigatedBy(action));
        Envelope added = event("NOT_STARTED", 1);

        actions.publish(added, ActionTopic.unknown(event("NOT_STARTED", 2)), event("COMPLETED", 3));

        assertThat(topics.await(risk, 3).data().at("/change/to").asText()).isEqualTo("COMPLETED");
    }

    /** Waits until the register has taken in everything published so far: something published behind it shows. */
    private void settle() throws Exception {
        Register own = Register.fresh();
        UUID last = UUID.randomUUID();
        String risk = own.raised(own.riskMitigatedBy(last));
        actions.publishBehind(ActionTopic.event(own.organisation(), last, "NOT_STARTED", 1));
        Awaitility.await().untilAsserted(() -> own.read(risk).then().body("version", equalTo(2)));
    }

    private Envelope event(String status, long version) {
        return ActionTopic.event(register.organisation(), action, status, version);
    }
}
