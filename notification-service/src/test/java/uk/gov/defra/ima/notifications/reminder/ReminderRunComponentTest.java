package uk.gov.defra.ima.notifications.reminder;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.notifications.Department;
import uk.gov.defra.ima.notifications.Postbox;
import uk.gov.defra.ima.notifications.RealEdges;
import uk.gov.defra.ima.notifications.TestClock;
import uk.gov.defra.ima.notifications.calendar.domain.London;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;
import uk.gov.defra.ima.testing.RealInfrastructure;
import uk.gov.defra.ima.testing.Tokens;

@QuarkusTest
@RealInfrastructure(database = "notifications")
@RealEdges
class ReminderRunComponentTest {

    private static final LocalDate TODAY = Department.today();

    private final Department department = new Department();

    @AfterEach
    void backToThePresent() {
        TestClock.ahead(Duration.ZERO);
    }

    @Test
    void eachHolderGetsOneDigestOverAllTheirPosts() {
        var ann = department.person("Ann");
        var bob = department.person("Bob");
        var dro = department.post("dro", null, ann);
        var o365 = department.post("o365", null, ann, bob);
        department.planTitled("IMA action plan");
        var late = department.action("1.1", TODAY.minusDays(3), dro);
        department.action("1.2", TODAY.plusDays(14), o365);
        department.action("1.3", TODAY.plusDays(15), o365);
        department.action("1.4", null, dro);
        department.tell(department.action("1.5", TODAY.minusDays(3), dro).to("COMPLETED"));

        var answer = run(department.kim(), "{}").statusCode(200).body("dryRun", is(false));

        answer.body("day", is(TODAY.toString()))
                .body("people.person", hasItems(ann.sub(), bob.sub()))
                .body("people.size()", is(2))
                .body("people.decision", everyItem(is("SEND")))
                .body("nobody", empty());
        assertThat(refs(answer, ann.sub())).containsExactly("1.1", "1.2");
        assertThat(refs(answer, bob.sub())).containsExactly("1.2");

        var mail = Postbox.awaitOne(ann.address());
        assertThat(mail.subject()).isEqualTo("1 action is late, and 1 due soon");
        assertThat(mail.from()).isEqualTo("assurance@defra.test");
        assertThat(mail.autoSubmitted()).isEqualTo("auto-generated");
        assertThat(mail.messageId())
                .isEqualTo(answer.extract().path("people.find { it.person == '%s' }.delivery.messageId", ann.sub()));
        assertThat(mail.text())
                .contains("Hello Ann of " + department.slug(), "LATE", "DUE SOON", "Plan: IMA action plan")
                .contains("1.1  Do 1.1 <properly> & soon")
                .contains("Was due " + London.inWords(TODAY.minusDays(3)) + ", 3 days ago. Owner: Post dro.")
                .contains("Due " + London.inWords(TODAY.plusDays(14)) + ", in 14 days. Owner: Post o365.")
                .contains("https://assurance.test/plans/" + department.plan() + "#action-1.1")
                .doesNotContain("1.3", "1.4", "1.5");
        assertThat(mail.html())
                .contains("<html lang=\"en\">", "Do 1.1 &lt;properly&gt; &amp; soon")
                .contains("<a href=\"https://assurance.test/plans/" + department.plan() + "#action-1.1\"");
        assertThat(Postbox.awaitOne(bob.address()).subject()).isEqualTo("1 action is due soon");

        String reminder = answer.extract()
                .path("people.find { it.person == '%s' }.reminders.find { it.actionRef == '1.1' }.id", ann.sub());
        String delivery = answer.extract().path("people.find { it.person == '%s' }.delivery.id", ann.sub());
        try (var probe = new EventProbe()) {
            var due = probe.await(reminder, "reminder.due.v1");
            ContractCheck.conforms(due);
            assertThat(due.organisation()).isEqualTo(department.slug());
            assertThat(due.data().at("/reminder/action").asText())
                    .isEqualTo(late.id().toString());
            assertThat(due.data().at("/reminder/kind").asText()).isEqualTo("OVERDUE");
            var sent = probe.await(delivery, "delivery.sent.v1");
            ContractCheck.conforms(sent);
            assertThat(sent.data().toString()).doesNotContain("@defra.test", "Ann");
            assertThat(sent.data().at("/delivery/recipient").asText()).isEqualTo(ann.sub());
            assertThat(sent.data().at("/delivery/reminders")).hasSize(2);
        }
        department
                .kim()
                .queryParam("reminder", reminder)
                .get("/v1/deliveries")
                .then()
                .statusCode(200)
                .body("items.id", contains(delivery))
                .body("items[0].status", is("SENT"));
        department.kim().get("/v1/reminders").then().body("items.status", everyItem(is("SENT")));
    }

    @Test
    void aSecondRunOnTheSameDaySendsNothing() {
        var ann = department.person("Ann");
        var dro = department.post("dro", null, ann);
        department.action("1.1", TODAY.minusDays(3), dro);
        run(department.kim(), "{}").statusCode(200);
        Postbox.awaitOne(ann.address());

        run(department.kim(), "{}")
                .statusCode(200)
                .body("people[0].decision", is("NOTHING_NEW"))
                .body("people[0].delivery", nullValue())
                .body("people[0].reminders.size()", is(1));

        department.action("1.2", TODAY.minusDays(1), dro);
        run(department.kim(), "{}").statusCode(200).body("people[0].decision", is("DONE_TODAY"));
        department.kim().get("/v1/deliveries").then().body("items.size()", is(1));
        assertThat(Postbox.to(ann.address())).hasSize(1);
    }

    @Test
    void whatStillStandsIsToldAgainAWeekLater() {
        var ann = department.person("Ann");
        department.action("1.1", TODAY.minusDays(3), department.post("dro", null, ann));
        run(department.kim(), "{}").statusCode(200);
        Postbox.awaitOne(ann.address());

        TestClock.ahead(Duration.ofDays(6));
        run(department.kim(), "{}").body("people[0].decision", is("NOTHING_NEW"));
        TestClock.ahead(Duration.ofDays(7));
        run(department.kim(), "{}").body("people[0].decision", is("SEND"));

        assertThat(Postbox.awaitSome(ann.address(), 2)).hasSize(2);
    }

    @Test
    void aDryRunShowsAnyDayAndDoesNothing() {
        var ann = department.person("Ann");
        department.action("1.1", TODAY.plusDays(20), department.post("dro", null, ann));
        var then = TODAY.plusDays(21).atTime(12, 0).toInstant(ZoneOffset.UTC);

        run(department.kim(), "{\"dryRun\":true}").statusCode(200).body("people", empty());
        run(department.kim(), "{\"dryRun\":true,\"asAt\":\"" + then + "\"}")
                .statusCode(200)
                .body("dryRun", is(true))
                .body("asAt", is(then.toString()))
                .body("people[0].person", is(ann.sub()))
                .body("people[0].decision", is("SEND"))
                .body("people[0].delivery", nullValue())
                .body("people[0].reminders[0].kind", is("OVERDUE"))
                .body("people[0].reminders[0].id", nullValue());

        department.kim().get("/v1/reminders").then().body("items", empty());
        department.kim().get("/v1/deliveries").then().body("items", empty());
        assertThat(Postbox.to(ann.address())).isEmpty();
    }

    @Test
    void aRunForAnotherDayIsNotSent() {
        run(department.kim(), "{\"asAt\":\"2018-08-01T07:00:00Z\"}")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", contains("asAt"));
    }

    @Test
    void climbsTheLadder() {
        run(given(), "{}").statusCode(401);
        run(department.as(Tokens.of("owner").posts("defra/dro")), "{}").statusCode(403);
        run(department.as(Tokens.of("operator").roles("operator")), "{}").statusCode(403);
        run(department.kim(), "{\"asAt\":\"yesterday\",\"dryRun\":\"maybe\",\"to\":\"all\"}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("asAt", "dryRun", "to"));
        run(department.kim(), "{").statusCode(400);
        department
                .kim()
                .contentType("text/plain")
                .body("now")
                .post("/v1/reminder-runs")
                .then()
                .statusCode(415);
        run(department.kim(), "{}").statusCode(200);
    }

    @Test
    void theSameRequestAgainHasTheSameAnswer() {
        var ann = department.person("Ann");
        department.action("1.1", TODAY.minusDays(3), department.post("dro", null, ann));
        var key = UUID.randomUUID().toString();

        var first = run(department.kim().header("Idempotency-Key", key), "{}").extract();
        var second = run(department.kim().header("Idempotency-Key", key), "{}").extract();

        assertThat(first.<String>path("people[0].decision")).isEqualTo("SEND");
        assertThat(second.asString()).isEqualTo(first.asString());
        run(department.kim().header("Idempotency-Key", key), "{\"dryRun\":true}")
                .statusCode(422);
    }

    @Test
    void ofTwoRunsAtTheSameMomentOneSends() throws Exception {
        var ann = department.person("Ann");
        department.action("1.1", TODAY.minusDays(3), department.post("dro", null, ann));
        Callable<String> once =
                () -> run(department.kim(), "{}").statusCode(200).extract().path("people[0].decision");

        try (var both = Executors.newFixedThreadPool(2)) {
            assertThat(both.invokeAll(List.of(once, once)).stream().map(answer -> answer.resultNow()))
                    .containsExactlyInAnyOrder("SEND", "NOTHING_NEW");
        }
        department.kim().get("/v1/deliveries").then().body("items.size()", is(1));
    }

    @Test
    void aVacantPostFallsToItsLeadAndWhatNobodyHoldsIsShown() {
        var kim = department.person("Kim");
        department.post("head-of-kim", null, kim);
        var vacant = department.post("record-manager", "head-of-kim");
        var orphan = department.post("steering-group", null);
        var unheardOf = department.slug() + "/unheard-of";
        department.action("1.1", TODAY.minusDays(1), vacant);
        department.action("1.2", TODAY.minusDays(1), orphan, unheardOf);

        run(department.kim(), "{}")
                .statusCode(200)
                .body("people.person", contains(kim.sub()))
                .body("people[0].reminders.actionRef", contains("1.1"))
                .body("nobody.reminder.post", contains(orphan, unheardOf))
                .body("nobody.reason", everyItem(is("nobody holds it")));

        assertThat(Postbox.awaitOne(kim.address()).text())
                .contains("Owner: Post record-manager (nobody holds this post, and you hold its lead post).");
        department
                .kim()
                .queryParam("post", orphan)
                .get("/v1/reminders")
                .then()
                .body("items[0].goesTo.via", is("NOBODY"))
                .body("items[0].goesTo.reason", is("nobody holds it"))
                .body("items[0].status", is("DUE"));
    }

    private static List<String> refs(ValidatableResponse answer, String person) {
        return answer.extract().path("people.find { it.person == '%s' }.reminders.actionRef", person);
    }

    private static ValidatableResponse run(RequestSpecification who, String body) {
        return who.contentType("application/json")
                .body(body)
                .post("/v1/reminder-runs")
                .then();
    }
}
