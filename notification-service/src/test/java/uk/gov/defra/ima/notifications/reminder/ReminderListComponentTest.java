package uk.gov.defra.ima.notifications.reminder;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.notifications.Department;
import uk.gov.defra.ima.notifications.RealEdges;
import uk.gov.defra.ima.notifications.calendar.domain.London;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;
import uk.gov.defra.ima.testing.RealInfrastructure;
import uk.gov.defra.ima.testing.Tokens;

@QuarkusTest
@RealInfrastructure(database = "notifications")
@RealEdges
class ReminderListComponentTest {

    private static final LocalDate TODAY = Department.today();

    private final Department department = new Department();

    @Test
    void anOwnerSeesTheirOwnPostsAndTheVacantOnesTheyLead() {
        var ann = department.person("Ann");
        var kim = department.person("Kim");
        var head = department.post("head-of-kim", null, kim);
        var dro = department.post("dro", "head-of-kim", ann);
        var vacant = department.post("vacant", "head-of-kim");
        department.action("1.1", TODAY.minusDays(3), dro);
        department.action("1.2", TODAY.minusDays(2), vacant);
        department.action("1.3", TODAY.minusDays(1), head);
        run();

        department.kim().get("/v1/reminders").then().body("items.actionRef", contains("1.1", "1.2", "1.3"));
        department.as(ann, dro).get("/v1/reminders").then().body("items.actionRef", contains("1.1"));
        department.as(kim, head).get("/v1/reminders").then().body("items.actionRef", contains("1.2", "1.3"));
        department.as(department.person("Nobody")).get("/v1/reminders").then().body("items", empty());
        new Department().kim().get("/v1/reminders").then().statusCode(200).body("items", empty());
        department
                .as(Tokens.system("ddts-systems").scopes("actions:read"))
                .get("/v1/reminders")
                .then()
                .statusCode(403);
        given().get("/v1/reminders").then().statusCode(401);
    }

    @Test
    void filtersNarrowAndSayWhatIsWrong() {
        var dro = department.post("dro", null, department.stranger("Ann"));
        var o365 = department.post("o365", null);
        department.action("1.1", TODAY.minusDays(3), dro);
        department.action("1.2", TODAY, o365);
        run();

        list("post", o365).body("items.actionRef", contains("1.2"));
        list("due-on", TODAY.toString())
                .body("items.actionRef", contains("1.2"))
                .body("items[0].why", is("The action is due by " + London.inWords(TODAY) + "."))
                .body("items[0].kind", is("DUE_SOON"));
        list("status", "DUE").body("items.size()", is(2));
        list("status", "SENT").body("items", empty());
        list("status", "CANCELLED").body("items", empty());
        department
                .kim()
                .queryParam("status", "LATE")
                .queryParam("due-on", "31/07/2018")
                .queryParam("colour", "green")
                .get("/v1/reminders")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("status", "due-on", "colour"));
    }

    @Test
    void listsPageByPage() {
        var dro = department.post("dro", null);
        for (int i = 1; i <= 5; i++) {
            department.action("1." + i, TODAY.minusDays(6 - i / 2), dro);
        }
        run();

        var first = page(null).body("items.size()", is(2)).extract();
        var second = page(first.path("next")).body("items.size()", is(2)).extract();
        var third = page(second.path("next")).body("next", nullValue()).extract();

        assertThat(first.<List<String>>path("items.actionRef")).contains("1.1");
        assertThat(third.<List<String>>path("items.id")).hasSize(1);
        department
                .kim()
                .queryParam("cursor", first.<String>path("next"))
                .queryParam("status", "DUE")
                .get("/v1/reminders")
                .then()
                .statusCode(400);
    }

    @Test
    void aChangedStatusDateOrOwnerCancelsAtOnce() {
        var dro = department.post("dro", null);
        var o365 = department.post("o365", null);
        var done = department.action("1.1", TODAY.minusDays(3), dro);
        var later = department.action("1.2", TODAY.minusDays(3), dro);
        var given = department.action("1.3", TODAY.minusDays(3), dro);
        run();

        department.tell(done.to("COMPLETED"));
        department.tell(later.dueBy(TODAY.plusDays(100)));
        department.tell(given.ownedBy(o365));

        await().untilAsserted(() -> list("status", "CANCELLED")
                .body("items.actionRef", hasItems("1.1", "1.2", "1.3"))
                .body("items.find { it.actionRef == '1.1' }.why", is("The action is completed, verified or withdrawn."))
                .body("items.find { it.actionRef == '1.2' }.why", is("The completion date has changed."))
                .body("items.find { it.actionRef == '1.3' }.why", is("The post does not own the action any more.")));
        String cancelled = list("status", "CANCELLED").extract().path("items.find { it.actionRef == '1.1' }.id");
        try (var probe = new EventProbe()) {
            var event = probe.await(cancelled, "reminder.cancelled.v1");
            ContractCheck.conforms(event);
            assertThat(event.aggregateversion()).isEqualTo(2);
        }

        run();
        list("status", "DUE").body("items.post", contains(o365));
    }

    @Test
    void whatIsClosedWhileTheLedgerIsReckonedDoesNotStay() throws Exception {
        var dro = department.post("dro", null);
        var actions = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> department.action("1." + number, TODAY.minusDays(3), dro))
                .toList();

        try (var both = Executors.newFixedThreadPool(2)) {
            var closing = both.submit(() -> actions.forEach(action -> department.tell(action.to("COMPLETED"))));
            var reckoning = both.submit(() -> IntStream.range(0, 8).forEach(time -> run()));
            closing.get();
            reckoning.get();
        }

        list("status", "DUE").body("items", empty());
    }

    @Test
    void whatIsReopenedIsOwedAgain() {
        var dro = department.post("dro", null);
        var action = department.action("1.1", TODAY.minusDays(3), dro);
        run();
        department.tell(action.to("COMPLETED"));
        await().untilAsserted(() -> list("status", "CANCELLED").body("items.size()", is(1)));

        department.tell(action.to("COMPLETED").to("IN_PROGRESS"));
        run();

        list("status", "DUE").body("items.size()", is(1)).body("items[0].version", is(3));
    }

    @Test
    void theFeedTellsTheSame() {
        department.action("1.1", TODAY.minusDays(3), department.post("dro", null));
        run();

        await().untilAsserted(() -> department
                .kim()
                .get("/v1/events")
                .then()
                .statusCode(200)
                .body("items.event.type", contains("uk.gov.defra.ima.reminder.due.v1")));
        new Department().kim().get("/v1/events").then().body("items", empty());
    }

    private ValidatableResponse page(String cursor) {
        var request = department.kim().queryParam("limit", 2);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/v1/reminders").then().statusCode(200);
    }

    private ValidatableResponse list(String filter, String value) {
        return department
                .kim()
                .queryParam(filter, value)
                .get("/v1/reminders")
                .then()
                .statusCode(200);
    }

    private void run() {
        department
                .kim()
                .contentType("application/json")
                .body("{}")
                .post("/v1/reminder-runs")
                .then()
                .statusCode(200);
    }
}
