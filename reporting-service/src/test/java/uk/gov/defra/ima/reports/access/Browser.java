package uk.gov.defra.ima.reports.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without a screen: keeps cookies, asks for HTML, and follows no redirect unless told to. */
public final class Browser {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Browser() {}

    /** Nobody is signed in. */
    public static Browser signedOut() {
        return new Browser();
    }

    /** Somebody with no role has signed in by the code flow, as a member of these organisations. */
    public static Browser signedIn(String username, String... organisations) {
        Browser browser = new Browser();
        browser.signIn(username, "/", organisations);
        return browser;
    }

    /**
     * Goes the whole way of signing in, with the tests' issuer in the place of Keycloak.
     *
     * @param wanted the page that was asked for
     * @return the answer that leads back to it
     */
    public HttpResponse<String> signIn(String username, String wanted, String... organisations) {
        URI issuer = location(get(wanted));
        Map<String, String> asked = query(issuer);
        String code = CodeExchange.code(username, asked.get("nonce"), new String[0], organisations);
        return get(asked.get("redirect_uri").replaceFirst("^https?://[^/]+", "") + "?code=" + code + "&state="
                + asked.get("state"));
    }

    /** Asks for a page. */
    public HttpResponse<String> get(String path) {
        return send(path, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
    }

    /** Asks for anything. */
    public HttpResponse<String> send(String path, String accept) {
        URI uri = URI.create(address().replaceAll("/$", "") + path);
        try {
            return client.send(
                    HttpRequest.newBuilder(uri).header("Accept", accept).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(path + " gave no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at " + path, e);
        }
    }

    /** Opens a page that is there. */
    public Document open(String path) {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return Jsoup.parse(response.body(), address());
    }

    /** The cookies that it keeps. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** Where a redirect leads. */
    public static URI location(HttpResponse<String> response) {
        return URI.create(response.headers()
                .firstValue("Location")
                .orElseThrow(
                        () -> new AssertionError("no redirect but " + response.statusCode() + ": " + response.body())));
    }

    /** The query parameters of an address. */
    public static Map<String, String> query(URI address) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String address() {
        return ConfigProvider.getConfig().getValue("test.url", String.class);
    }
}
