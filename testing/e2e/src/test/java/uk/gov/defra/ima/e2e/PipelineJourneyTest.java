package uk.gov.defra.ima.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static uk.gov.defra.ima.local.parts.Service.ACTIONS;
import static uk.gov.defra.ima.local.parts.Service.NOTIFICATIONS;
import static uk.gov.defra.ima.local.parts.Service.REPORTS;
import static uk.gov.defra.ima.local.parts.Service.RISKS;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real plan flows through four services, on real tokens, to real mail. */
class PipelineJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static String plan;

    @BeforeAll
    static void aPlanIsImported() {
        plan = Plans.importReal()
                .body("rows", is(29))
                .body("created", is(29))
                .extract()
                .path("plan");
    }

    @Test
    void thePlanArrivesInReportingAsItWasStated() {
        var view = Reporting.wholePlan(plan);

        assertThat(view.<List<Object>>path("recommendations")).hasSize(8);
        var actions = Reporting.actions(view);
        assertThat(actions.stream().filter(action -> "READ_FROM_DUE".equals(action.get("statusBasis"))))
                .hasSize(5);
    }

    @Test
    void aStatusChangeReachesThePlanTheOverviewAndTheInbox() {
        var action = Plans.action(plan, "6.3");

        Plans.changeStatus("dro", action, "IN_PROGRESS", "Private Offices have the first draft")
                .statusCode(200);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Reporting.status(plan, "6.3")).isEqualTo("IN_PROGRESS"));
        People.ask(REPORTS, "director")
                .get("/v1/overview")
                .then()
                .statusCode(200)
                .body("total", notNullValue());
        // The DRO made the change; whoever leads the post is told.
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Inbox.to("kim.head@defra.example"))
                        .anySatisfy(mail -> assertThat(mail.text())
                                .contains("6.3")
                                .contains("Private Offices have the first draft")
                                .contains(plan)));
    }

    @Test
    void onlyWhoMayChangesAnAction() {
        var action = Plans.action(plan, "1.3");

        Plans.changeStatus("o365.lead", action, "IN_PROGRESS", null).statusCode(403);
        People.ask(ACTIONS, "ne.kim").get("/v1/actions/{id}", action).then().statusCode(404);
        People.askAsNobody(ACTIONS).get("/v1/actions/{id}", action).then().statusCode(401);
        People.askAsSystem(ACTIONS).get("/v1/actions/{id}", action).then().statusCode(200);
    }

    @Test
    void aRiskShowsTheProgressOfTheActionThatMitigatesIt() {
        var action = Plans.action(plan, "3.1");
        String risk = People.ask(RISKS, "risk.manager")
                .contentType("application/json")
                .body(Map.of(
                        "organisation", "defra",
                        "title", "New systems without continuity of information",
                        "cause", "Procurement does not ask for it",
                        "event", "A system is retired",
                        "consequence", "Its records can no longer be read",
                        "category", "DIGITAL_CONTINUITY",
                        "owner", "defra/dro",
                        "level", "DDTS",
                        "mitigations", List.of(Map.of("action", action))))
                .post("/v1/risks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Plans.changeStatus("dro", action, "COMPLETED", "In the procurement template")
                .statusCode(200);

        await().atMost(SOON)
                .untilAsserted(() -> People.ask(RISKS, "risk.manager")
                        .get("/v1/risks/{id}", risk)
                        .then()
                        .statusCode(200)
                        .body("mitigations[0].progress.status", is("COMPLETED")));
    }

    @Test
    void aReminderRunSendsEachHolderOneDigest() {
        // The real plan is of 2018: everything with a date is late today.
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Reporting.wholePlan(plan).<List<Object>>path("recommendations"))
                        .hasSize(8));
        await().atMost(SOON)
                .untilAsserted(() -> People.ask(NOTIFICATIONS, "kim.officer")
                        .contentType("application/json")
                        .body(Map.of("dryRun", true))
                        .post("/v1/reminder-runs")
                        .then()
                        .statusCode(200)
                        .body("people", notNullValue()));
        var before = Inbox.digestsTo("info.appraisal@defra.example").size();

        for (var i = 0; i < 2; i++) {
            People.ask(NOTIFICATIONS, "kim.officer")
                    .contentType("application/json")
                    .body("{}")
                    .post("/v1/reminder-runs")
                    .then()
                    .statusCode(200);
        }

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Inbox.digestsTo("info.appraisal@defra.example"))
                        .hasSize(before + 1)
                        .last()
                        .satisfies(
                                mail -> assertThat(mail.text()).contains("2.2").contains("6.2")));
    }

    @Test
    void aDraftStatementNamesTheEventsBehindEachCount() {
        Reporting.wholePlan(plan);
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        var statement = People.ask(REPORTS, "director")
                .contentType("application/json")
                .body(Map.of(
                        "scope", Map.of("kind", "PLAN", "id", plan),
                        "period", Map.of("from", "2018-04-01", "to", "2019-03-31"),
                        "asAt", today.toString()))
                .post("/v1/assurance-statements")
                .then()
                .statusCode(201)
                .body("status", is("DRAFT"))
                .extract();

        List<Map<String, Object>> figures = statement.path("figures");
        var byStatus = figures.stream()
                .filter(figure -> figure.get("status") != null)
                .collect(Collectors.toMap(figure -> figure.get("status"), figure -> (Integer) figure.get("count")));
        assertThat(byStatus.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(29);
        assertThat(figures)
                .allSatisfy(
                        figure -> assertThat((List<?>) figure.get("events")).hasSize((Integer) figure.get("count")));
        People.ask(REPORTS, "auditor")
                .get("/v1/assurance-statements/{id}/evidence", statement.<String>path("id"))
                .then()
                .statusCode(200);
        People.ask(REPORTS, "ne.kim")
                .get("/v1/assurance-statements/{id}", statement.<String>path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsChangedIsSeenInLessThanTwoSeconds() {
        Reporting.wholePlan(plan);
        var action = Plans.action(plan, "1.4");
        var lags = new Histogram(3);
        for (var i = 0; i < 100; i++) {
            var to = i % 2 == 0 ? "IN_PROGRESS" : "ON_HOLD";
            Plans.changeStatus("ddts.security", action, to, null).statusCode(200);
            var begin = System.nanoTime();
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(SOON)
                    .until(() -> to.equals(Reporting.status(plan, "1.4")));
            lags.recordValue((System.nanoTime() - begin) / 1_000);
        }
        System.out.printf(
                "answered to visible in reporting: median %.0f ms, p99 %.0f ms%n",
                lags.getValueAtPercentile(50) / 1e3, lags.getValueAtPercentile(99) / 1e3);

        assertThat(lags.getValueAtPercentile(99)).isLessThan(2_000_000);
    }

    @Test
    void theEventsAreInTheFeedForSystemsWithoutKafka() {
        People.askAsSystem(ACTIONS)
                .queryParam("subject", plan)
                .get("/v1/events")
                .then()
                .statusCode(200)
                .body("items.event.type", hasItem("uk.gov.defra.ima.plan.registered.v1"));
    }
}
