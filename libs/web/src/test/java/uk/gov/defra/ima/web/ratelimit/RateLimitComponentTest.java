package uk.gov.defra.ima.web.ratelimit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.gov.defra.ima.web.app.Http.as;
import static uk.gov.defra.ima.web.app.Http.thing;
import static uk.gov.defra.ima.web.app.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.defra.ima.testing.Tokens;
import uk.gov.defra.ima.web.app.WithThings;
import uk.gov.defra.ima.web.problem.ProblemType;

/** The client {@code hasty} may make 20 requests at once, and one a second. */
@QuarkusTest
@WithThings
class RateLimitComponentTest {

    private static final int MORE_THAN_IT_MAY = 60;

    @Test
    void a_client_beyond_its_limit_is_429_until_it_has_waited_as_told_while_others_are_served() {
        Tokens hasty = somebodyHasty();

        Response refused = refused(hasty);

        assertProblem(refused, ProblemType.TOO_MANY_REQUESTS);
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"client\";q=20;w=20");
        assertThat(refused.header("RateLimit")).isEqualTo("\"client\";r=0;t=1");
        assertThat(list(Tokens.of("dro"))).isEqualTo(200);
        assertThat(list(somebodyHasty())).isEqualTo(200);

        await().atMost(Duration.ofSeconds(10)).until(() -> list(hasty) == 200);
    }

    @Test
    void another_token_of_the_same_client_is_no_way_out() {
        Tokens hasty = somebodyHasty();
        refused(hasty);

        assertThat(Stream.generate(() -> list(hasty)).limit(5)).contains(429);
    }

    @Test
    void what_is_not_sent_to_the_api_is_not_counted() {
        Tokens hasty = somebodyHasty();
        String authorization = "Bearer " + hasty.signed();
        for (int i = 0; i < MORE_THAN_IT_MAY; i++) {
            given().header("Authorization", authorization)
                    .get("/nothing")
                    .then()
                    .statusCode(404);
        }
        refused(hasty);

        given().header("Authorization", authorization).get("/q/openapi").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing", "//v1/things", "/%761/things", "/x/../v1/things", "/v1;a=b/things"})
    void what_ends_in_a_problem_or_takes_another_way_is_counted(String path) {
        Tokens hasty = somebodyHasty();

        assertThat(Stream.generate(() -> as(hasty).get(path).statusCode()).limit(MORE_THAN_IT_MAY))
                .contains(429);
    }

    @Test
    void nobody_is_401_however_often_it_asks() {
        assertThat(Stream.generate(() -> given().get("/v1/things").statusCode()).limit(MORE_THAN_IT_MAY))
                .containsOnly(401);
    }

    @Test
    void a_body_that_is_refused_unread_does_not_stop_what_follows_it() throws Exception {
        Tokens hasty = somebodyHasty();
        refused(hasty);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/things"))
                .header("Authorization", "Bearer " + hasty.signed())
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(10))
                .POST(BodyPublishers.ofString(thing("x".repeat(1_500_000))))
                .build();

        try (HttpClient oneConnection =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int i = 0; i < 20; i++) {
                int status =
                        oneConnection.send(request, BodyHandlers.discarding()).statusCode();
                // The second that passes now and then is worth a request, which a person without a role may not make.
                assertThat(status).isIn(429, 403);
            }
        }
    }

    /** A person of a bucket of their own. */
    private static Tokens somebodyHasty() {
        return Tokens.of("hasty-" + UUID.randomUUID()).client("hasty");
    }

    private static int list(Tokens client) {
        return as(client).get("/v1/things").statusCode();
    }

    private static Response refused(Tokens client) {
        String authorization = "Bearer " + client.signed();
        for (int i = 0; i < MORE_THAN_IT_MAY; i++) {
            Response answer = given().header("Authorization", authorization).get("/v1/things");
            if (answer.statusCode() == ProblemType.TOO_MANY_REQUESTS.status()) {
                return answer;
            }
        }
        throw new AssertionError("never refused");
    }
}
