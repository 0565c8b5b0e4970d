package uk.gov.defra.ima.reports.page.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.reports.access.Browser;
import uk.gov.defra.ima.reports.access.CodeExchange;
import uk.gov.defra.ima.reports.story.Story;
import uk.gov.defra.ima.reports.story.Topics;
import uk.gov.defra.ima.testing.RealInfrastructure;
import uk.gov.defra.ima.testing.TestIssuer;

/** What holds for every page: what browsers may do with it, and what people with any means of access find in it. */
@QuarkusTest
@RealInfrastructure(database = "reports")
@WithTestResource(value = CodeExchange.class, scope = TestResourceScope.MATCHING_RESOURCES)
class PageSafetyComponentTest {

    private static final Instant JUNE = Instant.parse("2026-06-01T09:00:00Z");

    private final Story story = Story.begin()
            .planRegistered(JUNE)
            .recommendationAdded("1", JUNE)
            .postRegistered("dro", JUNE, "sub-of-dro")
            .actionAdded("1.1", LocalDate.of(2026, 6, 15), JUNE, "dro");

    @Test
    void everyPageHasTheHeadersThatKeepItSafe() {
        forEachPage((path, response) -> {
            assertThat(header(response, "Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                    .contains("form-action 'self' " + TestIssuer.url())
                    .doesNotContain("unsafe", "data:", "*");
            assertThat(header(response, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(header(response, "X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(header(response, "Referrer-Policy")).as(path).isEqualTo("same-origin");
            assertThat(header(response, "Content-Type")).as(path).startsWith("text/html;charset=UTF-8");
        });
    }

    @Test
    void noPageOfAPersonIsKept() {
        Topics.tell(story);
        Browser browser = Browser.signedIn("dro", story.organisation());

        for (String path : List.of("/", "/plans/" + story.plan(), "/signed-out")) {
            assertThat(header(browser.get(path), "Cache-Control")).as(path).contains("no-store");
        }
    }

    @Test
    void noPageHasScriptOrStyleInIt() {
        forEachPage((path, response) -> {
            Document page = Jsoup.parse(response.body());
            assertThat(page.select("style, [style], [onclick], [onload], script:not([src])"))
                    .as(path)
                    .isEmpty();
        });
    }

    @Test
    void everyFileThatAPageNamesIsServedForEver() {
        forEachPage((path, response) -> {
            Document page = Jsoup.parse(response.body());
            Set<String> files = new LinkedHashSet<>(page.select("link[href]").eachAttr("href"));
            files.addAll(page.select("[src]").eachAttr("src"));
            assertThat(files).hasSize(4).allSatisfy(file -> {
                HttpResponse<String> asset = Browser.signedOut().send(file, "*/*");
                assertThat(asset.statusCode()).as(file).isEqualTo(200);
                assertThat(header(asset, "Cache-Control")).as(file).isEqualTo("public, max-age=31536000, immutable");
            });
        });
    }

    @Test
    void anotherVersionOfAFileIsOursButNotKept() {
        HttpResponse<String> asset = Browser.signedOut().send("/assets/000000000000/ima.css", "*/*");

        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(header(asset, "Cache-Control")).isEqualTo("no-store");
        assertThat(Browser.signedOut()
                        .send("/assets/000000000000/nothing.css", "*/*")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theScriptImportsWhatIsServedBesideIt() {
        Document page = Jsoup.parse(Browser.signedOut().get("/signed-out").body());
        String script = page.select("script").attr("src");
        String beside = script.replace("ima.js", "govuk-frontend.min.js");

        assertThat(Browser.signedOut().send(script, "*/*").body()).contains("'./govuk-frontend.min.js'");
        assertThat(header(Browser.signedOut().send(beside, "*/*"), "Content-Type"))
                .startsWith("text/javascript");
    }

    @Test
    void theWebjarItselfIsNotServed() {
        assertThat(Browser.signedOut()
                        .send("/webjars/govuk-frontend/5.14.0/dist/govuk/assets/fonts/light-94a07e06a1-v2.woff2", "*/*")
                        .statusCode())
                .isIn(401, 403, 404);
    }

    @Test
    void everyPageCanBeUsedByEverybody() {
        forEachPage((path, response) -> {
            Document page = Jsoup.parse(response.body());
            assertThat(page.select("html").attr("lang")).as(path).isEqualTo("en-GB");
            assertThat(page.title()).as(path).endsWith(" - Information management assurance");
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("main#main-content")).as(path).hasSize(1);
            assertThat(page.select("body > a[href=#main-content]").first())
                    .as(path)
                    .isEqualTo(page.body().child(0));
            assertThat(page.select("table").select("caption")).as(path).hasSameSizeAs(page.select("table"));
            assertThat(page.select("th:not([scope])")).as(path).isEmpty();
            for (Element input : page.select("input:not([type=hidden])")) {
                assertThat(page.select("label[for=" + input.id() + "]"))
                        .as(path)
                        .hasSize(1);
            }
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as(path).doesNotHaveDuplicates();
            page.select("[aria-labelledby], [aria-describedby]")
                    .forEach(element -> assertThat(ids)
                            .as(path)
                            .contains((element.attr("aria-labelledby") + " " + element.attr("aria-describedby"))
                                    .strip()
                                    .split("\\s+")));
            assertThat(headingLevels(page))
                    .as(path)
                    .isEqualTo(headingLevels(page).stream().sorted().toList());
        });
    }

    /** Levels as they first occur: one that is skipped would come out of order. An error summary goes before the title. */
    private static List<Integer> headingLevels(Document page) {
        return page.select("h1, h2, h3, h4").not(".govuk-error-summary__title").stream()
                .map(heading -> Integer.parseInt(heading.tagName().substring(1)))
                .distinct()
                .toList();
    }

    private void forEachPage(PageCheck check) {
        Topics.tell(story);
        Browser browser = Browser.signedIn("dro", story.organisation());
        for (String path : List.of(
                "/",
                "/?as-at=2026-06-30",
                "/?day=31&month=6&year=2026",
                "/plans/" + story.plan(),
                "/plans/" + UUID.randomUUID(),
                "/nothing",
                "/signed-out",
                "/sign-in-failed")) {
            check.of(path, browser.get(path));
        }
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private interface PageCheck {
        void of(String path, HttpResponse<String> response);
    }
}
