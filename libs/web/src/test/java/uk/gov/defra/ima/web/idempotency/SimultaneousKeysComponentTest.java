package uk.gov.defra.ima.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.defra.ima.web.app.Http.officer;
import static uk.gov.defra.ima.web.app.Http.thing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.testing.TestPostgres;
import uk.gov.defra.ima.web.app.Gate;
import uk.gov.defra.ima.web.app.WithThings;

@QuarkusTest
@WithThings
class SimultaneousKeysComponentTest {

    private static final String OWNED = "things";

    @Inject
    Gate gate;

    @Test
    void of_two_at_the_same_moment_the_second_waits_for_the_first() throws Exception {
        String key = key();
        int before = gate.runs();
        gate.close();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Response> first = threads.submit(() -> send(key, thing("twin " + key), ""));
            gate.awaitSomebody();
            Future<Response> second = threads.submit(() -> send(key, thing("twin " + key), ""));
            awaitSomebodyWaitingForALock();
            gate.open();

            Response one = first.get(10, TimeUnit.SECONDS);
            Response other = second.get(10, TimeUnit.SECONDS);

            assertThat(one.statusCode()).isEqualTo(201);
            assertThat(other.statusCode()).isEqualTo(201);
            assertThat(other.asString()).isEqualTo(one.asString());
            assertThat(other.header("Idempotency-Replayed")).isEqualTo("true");
            assertThat(gate.runs() - before).isEqualTo(1);
        }
    }

    @Test
    void when_the_first_fails_the_second_is_carried_out() throws Exception {
        String key = key();
        gate.close();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Response> first = threads.submit(() -> send(key, thing("heir " + key), ""));
            gate.awaitSomebody();
            Future<Response> second = threads.submit(() -> send(key, thing("heir " + key), ""));
            awaitSomebodyWaitingForALock();
            gate.openToFail();

            assertThat(first.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(500);
            Response other = second.get(10, TimeUnit.SECONDS);
            assertThat(other.statusCode()).isEqualTo(201);
            assertThat(other.header("Idempotency-Replayed")).isNull();
        }
    }

    @Test
    void many_at_the_same_moment_have_one_effect() throws Exception {
        String key = key();
        int before = gate.runs();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            var answers = IntStream.range(0, 24)
                    .mapToObj(i -> threads.submit(() -> send(key, thing("crowd " + key), "")))
                    .toList();
            for (Future<Response> answer : answers) {
                assertThat(answer.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
            }
        }
        assertThat(gate.runs() - before).isEqualTo(1);
    }

    private static void awaitSomebodyWaitingForALock() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    try (var connection = TestPostgres.database(OWNED).asUser().getConnection();
                            var statement = connection.createStatement();
                            var rows = statement.executeQuery(
                                    "select count(*) from pg_stat_activity where datname = 'things' and wait_event = 'advisory'")) {
                        return rows.next() && rows.getInt(1) > 0;
                    }
                });
    }

    private static Response send(String key, String body, String path) {
        return officer().header("Idempotency-Key", key).body(body).post("/v1/things" + path);
    }

    private static String key() {
        return UUID.randomUUID().toString().substring(0, 18);
    }
}
