package uk.gov.defra.ima.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static uk.gov.defra.ima.local.parts.Service.ACTIONS;
import static uk.gov.defra.ima.local.parts.Service.REPORTS;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.local.parts.Part;

/** Parts of the system are killed; nothing is lost, and it recovers by itself. */
class BadDaysJourneyTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static String plan;

    @BeforeAll
    static void aPlanIsImported() {
        plan = Plans.importReal().extract().path("plan");
        Reporting.wholePlan(plan);
    }

    @Test
    void withoutKafkaWritesSucceedAndEventsArriveLater() {
        var action = Plans.action(plan, "1.3");
        RunningSystem.stack().kill(Part.KAFKA);
        try {
            Plans.changeStatus("dro", action, "IN_PROGRESS", null).statusCode(200);
            Plans.changeStatus("dro", action, "ON_HOLD", null).statusCode(200);
        } finally {
            RunningSystem.stack().start(Part.KAFKA);
        }

        await().atMost(LONG_ENOUGH)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(Reporting.status(plan, "1.3")).isEqualTo("ON_HOLD"));
    }

    @Test
    void withoutPostgresTheAnswerIsAProblemAndRecoveryNeedsNoRestart() {
        var action = Plans.action(plan, "1.3");
        RunningSystem.stack().kill(Part.POSTGRES);
        try {
            People.ask(ACTIONS, "dro")
                    .get("/v1/actions/{id}", action)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue());
        } finally {
            RunningSystem.stack().start(Part.POSTGRES);
            People.awaitTokens();
        }

        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> People.ask(ACTIONS, "dro")
                        .get("/v1/actions/{id}", action)
                        .then()
                        .statusCode(200));
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> People.ask(REPORTS, "director")
                        .get("/v1/plans/{id}", plan)
                        .then()
                        .statusCode(200));
    }

    @Test
    void withoutKeycloakAValidTokenStillWorks() {
        var action = Plans.action(plan, "1.3");
        People.token("dro");
        RunningSystem.stack().kill(Part.KEYCLOAK);
        try {
            People.ask(ACTIONS, "dro")
                    .get("/v1/actions/{id}", action)
                    .then()
                    .statusCode(200)
                    .body("ref", is("1.3"));
        } finally {
            RunningSystem.stack().start(Part.KEYCLOAK);
            People.awaitTokens();
        }
    }

    @Test
    void withoutSmtpMailsWaitAndGoWhenItIsBack() {
        var action = Plans.action(plan, "6.1");
        RunningSystem.stack().kill(Part.MAIL);
        try {
            Plans.changeStatus("dro", action, "ON_HOLD", "Waiting for HR " + plan)
                    .statusCode(200);
            await().atMost(LONG_ENOUGH)
                    .untilAsserted(
                            () -> assertThat(Reporting.status(plan, "6.1")).isEqualTo("ON_HOLD"));
        } finally {
            RunningSystem.stack().start(Part.MAIL);
        }

        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(Inbox.to("kim.head@defra.example"))
                        .anySatisfy(mail -> assertThat(mail.text()).contains("Waiting for HR " + plan)));
    }

    @Test
    void aServiceThatIsKilledAfterItAnsweredLosesNothing() {
        var action = Plans.action(plan, "1.4");
        for (var to : List.of("IN_PROGRESS", "ON_HOLD", "IN_PROGRESS", "ON_HOLD", "IN_PROGRESS")) {
            Plans.changeStatus("ddts.security", action, to, null).statusCode(200);
        }
        RunningSystem.stack().kill(Part.ACTIONS);
        RunningSystem.stack().kill(Part.REPORTS);
        RunningSystem.stack().start(Part.ACTIONS);
        RunningSystem.stack().start(Part.REPORTS);

        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> People.ask(REPORTS, "director")
                        .get("/v1/plans/{id}", plan)
                        .then()
                        .statusCode(200)
                        .body("recommendations.collectMany { it.actions }.find { it.ref == '1.4' }.version", is(6)));
    }
}
