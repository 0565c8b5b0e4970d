package uk.gov.defra.ima.reports.page.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.reports.access.Browser;
import uk.gov.defra.ima.reports.access.CodeExchange;
import uk.gov.defra.ima.reports.story.Story;
import uk.gov.defra.ima.reports.story.Topics;
import uk.gov.defra.ima.testing.RealInfrastructure;

@QuarkusTest
@RealInfrastructure(database = "reports")
@WithTestResource(value = CodeExchange.class, scope = TestResourceScope.MATCHING_RESOURCES)
class PagesComponentTest {

    private static final Instant JUNE = Instant.parse("2026-06-01T09:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T09:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 6, 15);

    @Test
    void theOverviewShowsTheFiguresAndLeadsToThePlan() {
        Story story = told();

        Document page = member(story).open("/");

        assertThat(page.title()).isEqualTo("Overview - Information management assurance");
        assertThat(page.select(".ima-figures .ima-figure").eachText())
                .containsExactly("actions 2", "late 1", "without an owner in post 0", "done 1");
        assertThat(page.select("#by-status ~ div tbody tr").eachText())
                .contains("Completed 1", "Not stated 1", "Verified 0");
        assertThat(page.select(".ima-chart rect").eachAttr("width")).contains("100.0%", "0.0%");
        assertThat(page.select("[role=region][aria-labelledby=by-owner] tbody tr")
                        .eachText())
                .containsExactly("DRO 1 person 2 1 1", "RECORD MANAGER Nobody 1 0 1");
        assertThat(page.select("a[href=/plans/" + story.plan() + "]").text()).isEqualTo("IMA action plan");
        assertThat(page.body().text()).contains("Recorded up to 1 July 2026 at 10:00am");
    }

    @Test
    void thePlanShowsWordsAndReadingsSideBySide() {
        Story story = told();

        Document page = member(story).open("/plans/" + story.plan());

        assertThat(page.title()).isEqualTo("IMA action plan - Information management assurance");
        assertThat(page.select(".govuk-breadcrumbs a").eachAttr("href")).containsExactly("/");
        assertThat(page.select("h2").eachText()).contains("Recommendation 1");
        assertThat(page.getElementById("action-1.1").text())
                .contains("DRO", "“JUNE”", "by 15 June 2026", "Completed", "changed here")
                .doesNotContain("(late)");
        assertThat(page.getElementById("action-1.2").text())
                .contains("DRO, RECORD MANAGER", "by 15 June 2026 (late)", "Not stated")
                .doesNotContain("as stated in the plan");
    }

    @Test
    void aPlanShowsItsReviewsAndHowItEnded() {
        Instant autumn = Instant.parse("2026-10-02T09:30:00Z");
        Story story = told().planReviewed("TWELVE_MONTHS", "2026-09-30", "1", "Slips.", autumn)
                .planClosed("Goes on <b>elsewhere</b>.", autumn);
        Topics.tell(story);

        Document page = member(story).open("/plans/" + story.plan());
        assertThat(page.select("section[aria-labelledby=closure]").text())
                .contains("Closed on 2 October 2026 at 10:30am: 1 completed, 0 verified, 2 withdrawn.")
                .contains("Goes on <b>elsewhere</b>.");
        assertThat(page.select("section[aria-labelledby=reviews]").text())
                .contains("Review at twelve months, 30 September 2026", "Recommendation 1: Slips.");
        Document before = member(story).open("/plans/" + story.plan() + "?as-at=2026-10-01");
        assertThat(before.select("#closure, #reviews")).isEmpty();
    }

    @Test
    void bothPagesCanBeSeenAsAtAnEarlierDay() {
        Story story = told();
        Browser browser = member(story);

        HttpResponse<String> chosen = browser.get("/?day=30&month=6&year=2026");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(Browser.location(chosen)).hasPath("/").hasQuery("as-at=2026-06-30");
        Document overview = browser.open("/?as-at=2026-06-30");
        assertThat(overview.select(".govuk-inset-text").text()).contains("at the end of 30 June 2026");
        assertThat(overview.select(".ima-figures .ima-figure").eachText()).contains("late 2", "done 0");
        assertThat(overview.select("a[href=/plans/" + story.plan() + "?as-at=2026-06-30]"))
                .isNotEmpty();

        Document plan = browser.open("/plans/" + story.plan() + "?as-at=2026-06-30");
        assertThat(plan.getElementById("action-1.1").text())
                .contains("Not stated")
                .contains("(late)");
        assertThat(plan.select("#day").val()
                        + plan.select("#month").val()
                        + plan.select("#year").val())
                .isEqualTo("3062026");
        assertThat(browser.get("/plans/" + story.plan() + "?as-at=2026-05-31").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aMistakeInTheFormIsExplainedBesideIt() {
        Story story = told();
        HttpResponse<String> response = member(story).get("/plans/" + story.plan() + "?day=31&month=6&year=2026");

        Document page = Jsoup.parse(response.body());
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(page.title()).startsWith("Error: IMA action plan");
        assertThat(page.select(".govuk-error-summary a[href=#day]").text())
                .isEqualTo("Enter a real date, such as 31 7 2018");
        assertThat(page.select("#day-error").text()).contains("Enter a real date");
        assertThat(page.select("#day").val()).isEqualTo("31");
        assertThat(page.select("fieldset").attr("aria-describedby")).contains("day-error");
    }

    @Test
    void withoutAPlanTheOverviewSaysWhatToDo() {
        Document page = member(Story.begin()).open("/");

        assertThat(page.select("h2").text()).isEqualTo("There is no action plan yet");
        assertThat(page.body().text()).contains("knowledge and information management team loads it as a CSV file");
    }

    @Test
    void aMemberOfTwoOrganisationsChoosesOne() {
        Story one = told();
        Story another = told();
        Browser browser = Browser.signedIn("dro", one.organisation(), another.organisation());

        Document page = browser.open("/?organisation=" + another.organisation());

        assertThat(page.select("nav[aria-label=Organisations] a").eachText())
                .containsExactlyInAnyOrder(one.organisation(), another.organisation());
        assertThat(page.select("[aria-current=page]").text()).isEqualTo(another.organisation());
        assertThat(page.select("a[href=/plans/" + another.plan() + "]")).isNotEmpty();
        assertThat(page.select("input[name=organisation]").val()).isEqualTo(another.organisation());
    }

    @Test
    void whatIsForeignOrUnknownIsAPageNotFound() {
        Story foreign = told();
        Browser browser = member(Story.begin());

        for (String path : new String[] {
            "/plans/" + foreign.plan(),
            "/plans/" + UUID.randomUUID(),
            "/plans/nothing",
            "/?organisation=" + foreign.organisation(),
            "/nothing/here"
        }) {
            HttpResponse<String> response = browser.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo("Page not found");
            assertThat(response.body()).doesNotContain(foreign.organisation());
        }
    }

    @Test
    void aMemberOfNoOrganisationIsToldSo() {
        HttpResponse<String> response = Browser.signedIn("nobody").get("/");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(response.body()).select("main").text())
                .contains("You cannot see this page")
                .contains("not a member of an organisation");
    }

    @Test
    void whatPeopleWroteIsNeverMarkup() {
        Story story = Story.begin().planRegistered("<script>alert(1)</script> & co", JUNE);
        Topics.tell(story);

        Document page = member(story).open("/");

        assertThat(page.select("a[href=/plans/" + story.plan() + "]").text())
                .isEqualTo("<script>alert(1)</script> & co");
        assertThat(page.select("script")).hasSize(1);
    }

    private static Story told() {
        Story story = Story.begin()
                .planRegistered(JUNE)
                .recommendationAdded("1", JUNE)
                .postRegistered("dro", JUNE, "sub-of-dro")
                .postRegistered("record-manager", JUNE)
                .actionAdded("1.1", DUE, JUNE, "dro")
                .actionAdded("1.2", DUE, JUNE, "dro", "record-manager")
                .statusChanged("1.1", "COMPLETED", JULY);
        Topics.tell(story);
        return story;
    }

    private static Browser member(Story story) {
        return Browser.signedIn("dro", story.organisation());
    }
}
