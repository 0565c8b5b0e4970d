package uk.gov.defra.ima.reports.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.defra.ima.testing.RealInfrastructure;
import uk.gov.defra.ima.testing.TestIssuer;
import uk.gov.defra.ima.testing.Tokens;

@QuarkusTest
@RealInfrastructure(database = "reports")
@WithTestResource(value = CodeExchange.class, scope = TestResourceScope.MATCHING_RESOURCES)
class SigningInComponentTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?as-at=2026-07-31", "/plans/01a19b8a-cd3a-752e-89a7-834df2a74de4", "/signed-in"})
    void aPageSendsWhoeverIsSignedOutToSignIn(String page) {
        HttpResponse<String> response = Browser.signedOut().get(page);

        assertThat(response.statusCode()).isEqualTo(302);
        URI issuer = Browser.location(response);
        assertThat(issuer.toString()).startsWith(TestIssuer.url());
        assertThat(Browser.query(issuer))
                .containsEntry("client_id", "ima-web")
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge")
                .hasEntrySatisfying(
                        "redirect_uri", address -> assertThat(address).endsWith("/signed-in"));
    }

    @Test
    void afterSigningInThePageThatWasAskedForIsShown() {
        Browser browser = Browser.signedOut();

        HttpResponse<String> back = browser.signIn("dro", "/?as-at=2026-07-31", "defra");

        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(Browser.location(back)).hasPath("/").hasQuery("as-at=2026-07-31");
        assertThat(browser.open("/").select(".ima-header__account").text())
                .contains("Name of dro")
                .contains("Sign out");
    }

    @Test
    void theSessionIsACookieThatScriptsCannotReadNorOthersUse() {
        Browser browser = Browser.signedIn("dro", "defra");

        assertThat(browser.cookies())
                .filteredOn(cookie -> cookie.getName().startsWith("q_session"))
                .isNotEmpty()
                .allSatisfy(cookie -> {
                    assertThat(cookie.isHttpOnly()).isTrue();
                    assertThat(cookie.getValue()).doesNotContain("eyJhbGciOiJSUzI1NiI");
                });
        String set = browser.get("/").headers().toString();
        assertThat(set).doesNotContain("eyJhbGciOiJSUzI1NiI");
    }

    @Test
    void theSessionIsNoTokenForTheApi() {
        Browser browser = Browser.signedIn("dro", "defra");

        assertThat(browser.send("/v1/overview", "application/json").statusCode())
                .isEqualTo(401);
    }

    @Test
    void signingOutEndsTheSessionHereAndThere() {
        Browser browser = Browser.signedIn("dro", "defra");

        HttpResponse<String> response = browser.get("/sign-out");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(Browser.location(response).toString())
                .startsWith(TestIssuer.url() + "/protocol/openid-connect/logout");
        assertThat(Browser.query(Browser.location(response)))
                .containsKey("id_token_hint")
                .hasEntrySatisfying(
                        "post_logout_redirect_uri",
                        address -> assertThat(address).endsWith("/signed-out"));
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void signingOutWithoutASessionOnlySaysSo() {
        Browser browser = Browser.signedOut();

        assertThat(Browser.location(browser.get("/sign-out"))).hasPath("/signed-out");
        assertThat(browser.open("/signed-out?state=" + UUID.randomUUID()).title())
                .startsWith("You have signed out - ");
    }

    @Test
    void aSignInThatWasCancelledIsExplained() {
        Browser browser = Browser.signedOut();
        URI issuer = Browser.location(browser.get("/"));

        HttpResponse<String> response = browser.get(
                "/signed-in?error=access_denied&state=" + Browser.query(issuer).get("state"));

        assertThat(Browser.location(response)).hasPath("/sign-in-failed");
        assertThat(browser.open(Browser.location(response).getRawPath())
                        .select("h1")
                        .text())
                .isEqualTo("You could not be signed in");
    }

    @Test
    void aBearerTokenOpensNoPage() {
        assertThat(given().redirects()
                        .follow(false)
                        .auth()
                        .oauth2(Tokens.of("dro").signed())
                        .get("/")
                        .statusCode())
                .isNotEqualTo(200);
    }
}
