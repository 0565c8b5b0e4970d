package uk.gov.defra.ima.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.defra.ima.local.parts.Service.REPORTS;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People sign in and look at their plan, with and without JavaScript. */
class BrowserJourneyTest {

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static Playwright playwright;
    private static Browser browser;
    private static String plan;

    @BeforeAll
    static void aPlanIsThere() {
        plan = Plans.importReal().extract().path("plan");
        Reporting.wholePlan(plan);
        playwright = Browsers.playwright();
        browser = Browsers.chromium(playwright);
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void aDirectorSignsInAndSeesOverviewAndPlan() {
        try (var context = browser.newContext()) {
            var page = signedIn(context, "director", "/");

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            accessible(page, "overview");
            page.navigate(url("/plans/" + plan));
            assertThat(page.locator("[id='action-1.3']").first()).isVisible();
            assertThat(page.locator("body")).containsText("Prior to rollout of O365");
            accessible(page, "plan");
        }
    }

    @Test
    void aClosedPlanShowsItsReviewsAndHowItEnded() {
        var closed = Plans.importReal().extract().<String>path("plan");
        Reporting.wholePlan(closed);
        Plans.review(closed, "5", "Two of six are done.").statusCode(201);
        Plans.close(closed, "\"2\"").statusCode(200);
        Reporting.closed(closed);

        try (var context = browser.newContext()) {
            var page = signedIn(context, "director", "/plans/" + closed);

            assertThat(page.getByText("5 completed, 0 verified, 24 withdrawn")).isVisible();
            assertThat(page.getByText("Review at six months, 31 January 2019")).isVisible();
            assertThat(page.locator("section[aria-labelledby=reviews] li"))
                    .hasText("Recommendation 5: Two of six are done.");
            accessible(page, "plan-closed");
        }
    }

    @Test
    void itWorksWithoutJavaScriptAndOnASmallScreen() {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 740))) {
            var page = signedIn(context, "kim.head", "/plans/" + plan);

            assertThat(page.locator("body")).containsText("Prior to rollout of O365");
            shoot(page, "plan-small");
            // Nothing sticks out sideways: a page that must be scrolled both ways fails WCAG 1.4.10.
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                    .isLessThanOrEqualTo(360);
        }
    }

    @Test
    void whatIsForeignIsNotFound() {
        try (var context = browser.newContext()) {
            var page = signedIn(context, "ne.kim", "/");
            var answer = page.navigate(url("/plans/" + plan));

            assertThat(answer.status()).isEqualTo(404);
            accessible(page, "not-found");
        }
    }

    @Test
    void signingOutEndsTheSession() {
        try (var context = browser.newContext()) {
            var page = signedIn(context, "director", "/");
            page.getByText("Sign out").first().click();
            page.waitForURL(Pattern.compile(".*signed-out.*"));
            accessible(page, "signed-out");

            page.navigate(url("/"));

            assertThat(page.locator("#username")).isVisible();
        }
    }

    private static Page signedIn(BrowserContext context, String user, String path) {
        var page = context.newPage();
        page.navigate(url(path));
        page.locator("#username").fill(user);
        page.locator("#password").fill("demo");
        page.locator("#kc-login").click();
        page.waitForURL(url("/") + "**");
        return page;
    }

    private static void accessible(Page page, String name) {
        shoot(page, name);
        var violations = new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations();

        assertThat(violations).as("axe on %s", page.url()).isEmpty();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }

    private static String url(String path) {
        return RunningSystem.stack().url(REPORTS) + path;
    }
}
