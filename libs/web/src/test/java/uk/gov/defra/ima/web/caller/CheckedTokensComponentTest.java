package uk.gov.defra.ima.web.caller;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.testing.Tokens;
import uk.gov.defra.ima.web.app.WithThings;

@QuarkusTest
@WithThings
class CheckedTokensComponentTest {

    private static final String ME = "/v1/things/me";

    @Inject
    CheckedTokens checked;

    @Test
    void only_good_tokens_of_the_api_are_kept() {
        for (var bad : List.of(
                Tokens.of("dro").expired().signed(),
                Tokens.of("dro").signedByAnotherKey().signed(),
                Tokens.of("dro").fromAnotherIssuer().signed(),
                Tokens.of("dro").forAnotherAudience().signed())) {
            answers(bad, 401);
            assertThat(checked.keeps(bad)).isFalse();
        }
        var token = Tokens.of("dro").signed();
        given().auth().oauth2(token).get("/q/openapi").then().statusCode(200);
        assertThat(checked.keeps(token)).isFalse();

        answers(token, 200);

        assertThat(checked.keeps(token)).isTrue();
    }

    @Test
    void a_token_says_the_same_each_time() {
        var token = Tokens.of("dro").posts("defra/dro").signed();

        for (var i = 0; i < 3; i++) {
            given().auth()
                    .oauth2(token)
                    .get(ME)
                    .then()
                    .statusCode(200)
                    .body("sub", is(Tokens.sub("dro")), "holdsDro", is(true));
        }
    }

    @Test
    void a_token_that_was_good_is_refused_after_its_end() {
        var token = Tokens.of("dro").endingIn(Duration.ofSeconds(3)).signed();
        answers(token, 200);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> answers(token, 401));
    }

    @Test
    void a_token_with_another_signature_is_another_token() {
        var token = Tokens.of("dro").signed();
        answers(token, 200);
        answers(token, 200);
        var place = token.lastIndexOf('.') + 10;
        var other = token.charAt(place) == 'A' ? 'B' : 'A';

        answers(token.substring(0, place) + other + token.substring(place + 1), 401);
        answers(token + ".", 401);
        answers(token, 200);
    }

    @Test
    void two_tokens_of_one_person_are_two() {
        var before = Tokens.of("dro").posts("defra/dro").signed();
        var after = Tokens.of("dro").posts().signed();

        given().auth().oauth2(before).get(ME).then().statusCode(200).body("holdsDro", is(true));
        given().auth().oauth2(after).get(ME).then().statusCode(200).body("holdsDro", is(false));
    }

    private static void answers(String token, int status) {
        given().auth().oauth2(token).get(ME).then().statusCode(status);
    }
}
