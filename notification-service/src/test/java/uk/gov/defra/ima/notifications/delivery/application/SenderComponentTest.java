package uk.gov.defra.ima.notifications.delivery.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.notifications.Department;
import uk.gov.defra.ima.notifications.KeycloakEdge;
import uk.gov.defra.ima.notifications.Postbox;
import uk.gov.defra.ima.notifications.RealEdges;
import uk.gov.defra.ima.notifications.ScriptedMailServer;
import uk.gov.defra.ima.notifications.ScriptedMailServer.Behaviour;
import uk.gov.defra.ima.notifications.TestClock;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;
import uk.gov.defra.ima.testing.RealInfrastructure;

@QuarkusTest
@RealInfrastructure(database = "notifications")
@RealEdges
class SenderComponentTest {

    private static final LocalDate TODAY = Department.today();

    @Inject
    DeliveryRegister register;

    private final Department department = new Department();
    private final Department.Somebody ann = department.person("Ann");

    @AfterEach
    void mend() {
        TestClock.ahead(Duration.ZERO);
        Postbox.open();
        KeycloakEdge.open();
    }

    @Test
    void mailWaitsForTheServerAndGoesWhenItIsBack() {
        Postbox.close();
        leaveDigest(ann);
        awaitWaiting(is("The mail server does not answer."));

        Postbox.open();

        awaitDelivery("SENT");
        assertThat(Postbox.to(ann.address())).hasSize(1);
    }

    @Test
    void aDigestThatWaitsTakesInWhatIsNewSoThatOneMailGoes() {
        Postbox.close();
        var dro = leaveDigest(ann);
        awaitWaiting(is("The mail server does not answer."));
        department.action("1.2", TODAY.minusDays(1), dro);

        run().body("people[0].decision", is("JOIN_WAITING"));
        Postbox.open();

        awaitDelivery("SENT").body("items.size()", is(1)).body("items[0].reminders.size()", is(2));
        assertThat(Postbox.awaitOne(ann.address()).subject()).isEqualTo("2 actions are late");
    }

    @Test
    void whatWasDoneWhileItWaitedIsNotSent() {
        Postbox.close();
        var action = department.action("1.1", TODAY.minusDays(3), department.post("dro", null, ann));
        run();
        awaitWaiting(is("The mail server does not answer."));

        department.tell(action.to("COMPLETED"));
        Postbox.open();

        awaitDelivery("FAILED").body("items[0].reason", containsString("done or changed"));
        assertThat(Postbox.to(ann.address())).isEmpty();
    }

    @Test
    void whatTheServerRefusesHasFailed() {
        Postbox.close();
        try (var server = new ScriptedMailServer(Behaviour.REFUSES_RECIPIENTS)) {
            leaveDigest(ann);
            var delivery = awaitDelivery("FAILED")
                    .body("items[0].reason", is("The mail server answered with SMTP code 550."))
                    .extract();
            assertEvent(delivery.path("items[0].id"), "delivery.failed.v1");
            assertThat(server.bodies()).isZero();
        }
    }

    @Test
    void whatTheServerPutsOffIsTriedAgain() {
        Postbox.close();
        try (var server = new ScriptedMailServer(Behaviour.IS_BUSY)) {
            leaveDigest(ann);
            awaitWaiting(is("The mail server answered with SMTP code 451."));
            assertThat(server.bodies()).isZero();
        }
        Postbox.open();

        awaitDelivery("SENT");
    }

    @Test
    void aLineThatBreaksAfterTheMailLeavesDoubtAndNoSecondMail() {
        Postbox.close();
        try (var server = new ScriptedMailServer(Behaviour.HANGS_UP_AFTER_THE_MAIL)) {
            leaveDigest(ann);
            var delivery = awaitDelivery("UNKNOWN").extract();
            assertEvent(delivery.path("items[0].id"), "delivery.unknown.v1");
            run().body("people[0].decision", is("NOTHING_NEW"));
            assertThat(server.bodies()).isEqualTo(1);
        }
        staysUnknown();
    }

    @Test
    void aServerThatFallsSilentLeavesDoubtToo() {
        Postbox.close();
        try (var server = new ScriptedMailServer(Behaviour.FALLS_SILENT_AFTER_THE_MAIL)) {
            leaveDigest(ann);
            awaitDelivery("UNKNOWN").body("items[0].reason", containsString("before it had answered for the mail"));
            assertThat(server.bodies()).isEqualTo(1);
        }
    }

    @Test
    void aLineThatBreaksBeforeTheEndOfTheMailHasHandedOverNothing() {
        Postbox.close();
        try (var server = new ScriptedMailServer(Behaviour.HANGS_UP_AT_THE_MAIL)) {
            leaveDigest(ann);
            awaitWaiting(containsString("before the end of the mail"));
            assertThat(server.bodies()).isZero();
        }
        Postbox.open();

        awaitDelivery("SENT");
        assertThat(Postbox.to(ann.address())).hasSize(1);
    }

    @Test
    void aServerThatDoesNotWantUsIsAway() {
        Postbox.close();
        try (var server = new ScriptedMailServer(Behaviour.WANTS_NOBODY)) {
            leaveDigest(ann);
            awaitWaiting(is("The mail server does not answer."));
            assertThat(server.bodies()).isZero();
        }
        Postbox.open();

        awaitDelivery("SENT");
    }

    @Test
    void aSenderThatDiedBeforeTheAnswerLeavesDoubtAndNoSecondMail() {
        Postbox.close();
        leaveDigest(ann);
        awaitWaiting(is("The mail server does not answer."));
        // Takes it as a sender does, and goes no further: what a crash after the commit leaves behind.
        await().until(() -> register.due(100).stream()
                .filter(delivery -> delivery.organisation().equals(department.slug()))
                .anyMatch(register::claim));
        Postbox.open();
        awaitDelivery("SENDING");

        TestClock.ahead(Duration.ofMinutes(6));

        var delivery = awaitDelivery("UNKNOWN")
                .body("items[0].reason", containsString("stopped"))
                .extract();
        assertEvent(delivery.path("items[0].id"), "delivery.unknown.v1");
        TestClock.ahead(Duration.ZERO);
        staysUnknown();
    }

    @Test
    void ofTwoSendersOneTakesAMail() throws Exception {
        Postbox.close();
        leaveDigest(ann);
        awaitWaiting(is("The mail server does not answer."));
        try (var both = Executors.newFixedThreadPool(2)) {
            // The sender of the service touches the row as well: then neither of the two may have it, and they try
            // again.
            await().until(() -> {
                var mine = register.due(100).stream()
                        .filter(delivery -> delivery.organisation().equals(department.slug()))
                        .toList();
                Callable<Boolean> once = () -> register.claim(mine.getFirst());
                var taken = mine.isEmpty()
                        ? List.<Boolean>of()
                        : both.invokeAll(List.of(once, once)).stream()
                                .map(Future::resultNow)
                                .toList();
                assertThat(taken.stream().filter(Boolean::booleanValue)).hasSizeLessThan(2);
                return taken.contains(true);
            });
        }
        deliveries().body("items[0].status", is("SENDING"));
    }

    @Test
    void whileKeycloakIsAwayMailWaits() {
        var stranger = department.person("Stan");
        KeycloakEdge.close();
        leaveDigest(stranger);
        awaitWaiting(is("The directory of people does not answer."));

        KeycloakEdge.open();

        awaitDelivery("SENT");
        assertThat(Postbox.to(stranger.address())).hasSize(1);
    }

    @Test
    void somebodyWhoIsNotThereAnyMoreIsNotWrittenTo() {
        leaveDigest(department.stranger("Gone"));

        awaitDelivery("FAILED").body("items[0].reason", is("The directory does not know the person."));
    }

    @Test
    void somebodyWhoseAccountIsDisabledIsNotWrittenTo() {
        var left = department.stranger("Left");
        KeycloakEdge.knowsDisabled(left.sub());
        leaveDigest(left);

        awaitDelivery("FAILED").body("items[0].reason", is("The person's account is disabled."));
    }

    @Test
    void somebodyWithoutAnAddressIsNotWrittenTo() {
        var shy = department.stranger("Shy");
        KeycloakEdge.knowsWithoutAddress(shy.sub());
        leaveDigest(shy);

        awaitDelivery("FAILED").body("items[0].reason", is("The directory has no e-mail address of the person."));
    }

    @Test
    void aFailedDigestMayBeSentAgainOnTheSameDay() {
        var late = department.stranger("Late");
        leaveDigest(late);
        awaitDelivery("FAILED");
        KeycloakEdge.knows(late.sub(), "Late", "Comer", late.address());

        run().body("people[0].decision", is("SEND"));

        assertThat(Postbox.awaitOne(late.address()).text()).contains("Hello Late Comer");
    }

    private void staysUnknown() {
        Postbox.open();
        // A mail to somebody else that overtakes it shows that the sender has been round since.
        var bob = department.person("Bob");
        department.action("7.7", TODAY.minusDays(1), department.post("witness", null, bob));
        run();
        Postbox.awaitOne(bob.address());
        assertThat(Postbox.to(ann.address())).isEmpty();
        department
                .kim()
                .queryParam("status", "UNKNOWN")
                .get("/v1/deliveries")
                .then()
                .body("items.size()", is(1))
                .body("items[0].recipient", is(ann.sub()));
    }

    private String leaveDigest(Department.Somebody person) {
        var dro = department.post("dro", null, person);
        department.action("1.1", TODAY.minusDays(3), dro);
        run();
        return dro;
    }

    private ValidatableResponse run() {
        return department
                .kim()
                .contentType("application/json")
                .body("{}")
                .post("/v1/reminder-runs")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse awaitDelivery(String status) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> deliveries().body("items[0].status", is(status)));
        return deliveries();
    }

    /** After a try that was put off. All of it in one answer: the next try may have begun before a second one. */
    private void awaitWaiting(Matcher<String> reason) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> deliveries()
                        .body("items[0].status", is("PENDING"))
                        .body("items[0].attempts", greaterThan(0))
                        .body("items[0].reason", reason));
    }

    private ValidatableResponse deliveries() {
        return department.kim().get("/v1/deliveries").then().statusCode(200);
    }

    private static void assertEvent(String delivery, String type) {
        try (var probe = new EventProbe()) {
            ContractCheck.conforms(probe.await(delivery, type));
        }
    }
}
