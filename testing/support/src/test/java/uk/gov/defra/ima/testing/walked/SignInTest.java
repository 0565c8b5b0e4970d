package uk.gov.defra.ima.testing.walked;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.testing.RealInfrastructure;
import uk.gov.defra.ima.testing.TestIssuer;
import uk.gov.defra.ima.testing.Tokens;

@QuarkusTest
@RealInfrastructure(database = "walked")
class SignInTest {

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @AfterEach
    void forget() {
        TestIssuer.nobodySignsIn();
    }

    @Test
    void aBrowserComesBackAsThePersonWhoSignsIn() throws Exception {
        TestIssuer.signIn(Tokens.of("dro").posts("defra/dro"));
        assertThat(page().body()).contains("dro").contains("/posts/defra/dro");
    }

    @Test
    void aBrowserOfNobodyIsRefused() throws Exception {
        assertThat(page().statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> page() throws Exception {
        String address = ConfigProvider.getConfig().getValue("test.url", String.class);
        URI uri = URI.create(address + "/walked");
        return browser.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
}
