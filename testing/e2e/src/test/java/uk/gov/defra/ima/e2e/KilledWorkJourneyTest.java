package uk.gov.defra.ima.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static uk.gov.defra.ima.local.parts.Service.ACTIONS;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.local.parts.Part;

/** The service is killed in the middle of long work on a plan, which is then done whole and once, or not at all. */
class KilledWorkJourneyTest {

    private static final int MANY = 2_500;
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    @Test
    void anUpdateByFileIsTakenUpAgainAndMakesEachChangeOnce() throws SQLException {
        var plan = made();

        var job = People.ask(ACTIONS, "kim.officer")
                .contentType("text/csv")
                .queryParam("plan", plan)
                .body(file("Do it well"))
                .post("/v1/plans/imports")
                .then()
                .statusCode(202)
                .extract()
                .<String>path("id");
        killAmongWrites();

        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> People.ask(ACTIONS, "kim.officer")
                        .get("/v1/plans/imports/{id}", job)
                        .then()
                        .statusCode(200)
                        .body("state", is("DONE"))
                        .body("updated", is(MANY))
                        .body("conflicts", empty()));
        assertThat(actions("version = 2 and description = 'Do it well'", plan)).isEqualTo(MANY);
        assertThat(events("action.revised.v1", plan)).isEqualTo(MANY);
    }

    @Test
    void aClosureIsWholeOrNotThere() throws SQLException {
        var plan = made();

        var cut = CompletableFuture.supplyAsync(() -> Plans.close(plan, "\"1\""));
        killAmongWrites();
        assertThat(cut).failsWithin(LONG_ENOUGH);

        People.ask(ACTIONS, "kim.officer").get("/v1/plans/{id}", plan).then().body("version", is(1));
        assertThat(actions("status = 'NOT_STATED' and version = 1 and not plan_closed", plan))
                .isEqualTo(MANY);
        Plans.close(plan, "\"1\"").statusCode(200).body("version", is(2));
        assertThat(actions("status = 'WITHDRAWN' and version = 2 and plan_closed", plan))
                .isEqualTo(MANY);
        assertThat(events("action.status-changed.v1", plan)).isEqualTo(MANY);
    }

    /** Kills action-service when a transaction of its has written actions and is not committed, and starts it again. */
    private static void killAmongWrites() {
        await().atMost(LONG_ENOUGH).pollInterval(Duration.ofMillis(10)).until(() -> count("""
                select count(*) from pg_locks l join pg_class c on c.oid = l.relation
                where c.relname = 'action' and l.mode = 'RowExclusiveLock'""") > 0);
        RunningSystem.stack().kill(Part.ACTIONS);
        RunningSystem.stack().start(Part.ACTIONS);
    }

    private static String made() {
        return People.ask(ACTIONS, "kim.officer")
                .contentType("text/csv")
                .header("Prefer", "wait=60")
                .queryParam("organisation", "defra")
                .queryParam("assessor", "The National Archives")
                .queryParam("title", "Long plan " + UUID.randomUUID())
                .queryParam("stated-on", "2018-07-31")
                .body(file("Do it"))
                .post("/v1/plans/imports")
                .then()
                .statusCode(200)
                .body("created", is(MANY))
                .extract()
                .path("plan");
    }

    private static byte[] file(String action) {
        return IntStream.rangeClosed(1, MANY)
                .mapToObj(i -> "1,Keep on,1.%d,%s,DRO\n".formatted(i, action))
                .collect(Collectors.joining("", "Rec,Recommendation,Ref,Action,Owner\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static long actions(String which, String plan) throws SQLException {
        return count("select count(*) from action where plan_id = '%s' and %s".formatted(plan, which));
    }

    private static long events(String type, String plan) throws SQLException {
        return count("""
                select count(*) from event_journal
                where type = '%s' and subject in (select id::text from action where plan_id = '%s')""".formatted(type, plan));
    }

    private static long count(String query) throws SQLException {
        try (var connection = RunningSystem.stack().postgres().owner(ACTIONS).open();
                var statement = connection.createStatement();
                var counted = statement.executeQuery(query)) {
            counted.next();
            return counted.getLong(1);
        }
    }
}
