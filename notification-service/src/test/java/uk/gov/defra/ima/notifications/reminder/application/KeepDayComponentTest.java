package uk.gov.defra.ima.notifications.reminder.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.notifications.Department;
import uk.gov.defra.ima.notifications.Postbox;
import uk.gov.defra.ima.notifications.RealEdges;
import uk.gov.defra.ima.notifications.TestClock;
import uk.gov.defra.ima.notifications.calendar.domain.London;
import uk.gov.defra.ima.testing.RealInfrastructure;

@QuarkusTest
@RealInfrastructure(database = "notifications")
@RealEdges
class KeepDayComponentTest {

    private static final LocalDate MONDAY = Department.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    @Inject
    Schedule schedule;

    @Inject
    KeepDay keepDay;

    private final Department department = new Department();

    @AfterEach
    void backToThePresent() {
        TestClock.ahead(Duration.ZERO);
    }

    @Test
    void beforeTheDigestHourTheLedgerIsReckonedAndNothingIsSent() {
        department.action("1.1", MONDAY.minusDays(9), department.post("dro", null, department.person("Ann")));

        look(at(MONDAY, "07:59"));

        department.kim().get("/v1/reminders").then().body("items.kind", contains("OVERDUE"));
        department.kim().get("/v1/deliveries").then().body("items", empty());
    }

    @Test
    void fromTheDigestHourOnTheDigestsAreSentOnce() {
        var ann = department.person("Ann");
        department.action("1.1", MONDAY.minusDays(9), department.post("dro", null, ann));

        look(at(MONDAY, "07:59"));
        look(at(MONDAY, "08:00"));
        look(at(MONDAY, "08:01"));
        look(at(MONDAY, "17:30"));

        assertThat(Postbox.awaitOne(ann.address()).subject()).isEqualTo("1 action is late");
        department.kim().get("/v1/deliveries").then().body("items.size()", is(1));
    }

    @Test
    void aServiceThatWasAwaySendsWhatIsOwedNowAndOnce() {
        var ann = department.person("Ann");
        department.action("1.1", MONDAY.minusDays(9), department.post("dro", null, ann));

        look(at(MONDAY.plusDays(3), "16:45"));

        Postbox.awaitOne(ann.address());
        department.kim().get("/v1/deliveries").then().body("items.size()", is(1));
    }

    @Test
    void atTheWeekendTheLedgerIsKeptAndNobodyIsWrittenTo() {
        department.action("1.1", MONDAY.minusDays(9), department.post("dro", null, department.person("Ann")));

        look(at(MONDAY.plusDays(5), "12:00"));
        look(at(MONDAY.plusDays(6), "12:00"));

        department.kim().get("/v1/reminders").then().body("items.size()", is(1));
        department.kim().get("/v1/deliveries").then().body("items", empty());
    }

    @Test
    void theScheduleKeepsEveryOrganisationsDay() {
        department.action("1.1", MONDAY.minusDays(9), department.post("dro", null));

        schedule.keepAll(at(MONDAY, "03:00"));

        department.kim().get("/v1/reminders").then().body("items.size()", is(1));
    }

    @Test
    void becomingLateTakesThePlaceOfBeingDueSoon() {
        department.action("1.1", MONDAY, department.post("dro", null));

        look(at(MONDAY, "23:59"));
        department.kim().get("/v1/reminders").then().body("items.kind", contains("DUE_SOON"));
        look(at(MONDAY.plusDays(1), "00:00"));

        department
                .kim()
                .queryParam("status", "DUE")
                .get("/v1/reminders")
                .then()
                .body("items.kind", contains("OVERDUE"));
        department
                .kim()
                .queryParam("status", "CANCELLED")
                .get("/v1/reminders")
                .then()
                .body("items.why", contains("The action was due soon and is overdue now."));
    }

    private void look(Instant now) {
        TestClock.ahead(Duration.between(Instant.now(), now));
        keepDay.at(department.slug(), now);
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(London.ZONE).toInstant();
    }
}
