package uk.gov.defra.ima.reports.plan.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.reports.access.CodeExchange;
import uk.gov.defra.ima.reports.story.Story;
import uk.gov.defra.ima.reports.story.Topics;
import uk.gov.defra.ima.testing.RealInfrastructure;
import uk.gov.defra.ima.testing.Tokens;

@QuarkusTest
@RealInfrastructure(database = "reports")
@WithTestResource(value = CodeExchange.class, scope = TestResourceScope.MATCHING_RESOURCES)
class PlanComponentTest {

    private static final Instant JUNE = Instant.parse("2026-06-01T09:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T09:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 6, 15);

    @Test
    void aPlanIsShownWithEverythingUnderIt() {
        Story story = plan();
        Topics.tell(story);

        plan(story, "")
                .body("title", equalTo("IMA action plan"))
                .body("statedOn", equalTo("2018-07-31"))
                .body("total", equalTo(3))
                .body("late", equalTo(3))
                .body("recommendations.number", contains("2", "10"))
                .body("recommendations[0].text", equalTo("Do better at number 2."))
                .body("recommendations[0].actions.ref", contains("2.2", "2.10"))
                .body("recommendations[0].actions[0].owners[0].title", equalTo("DRO"))
                .body("recommendations[0].actions[0].completionDue.asStated", equalTo("JUNE"))
                .body("recommendations[0].actions[0].completionDue.reading", equalTo("by 15 June 2026"))
                .body("recommendations[0].actions[0].completionDue", not(hasKey("original")))
                .body("recommendations[0].actions[0].late", equalTo(true))
                .body("recommendations[0].actions[0].statusWords", equalTo("Not stated"))
                .body("recommendations[0].actions[0].statusBasisWords", equalTo("as stated in the plan"))
                .body(
                        "recommendations[0].actions[0].event",
                        equalTo(story.log().stream()
                                .filter(event -> event.subject()
                                        .equals(story.action("2.2").toString()))
                                .findFirst()
                                .orElseThrow()
                                .id()
                                .toString()));
    }

    @Test
    void asAtADayItIsShownAsItStoodThen() {
        Story story = plan().statusChanged("2.2", "COMPLETED", JULY)
                .dueRevised("2.10", LocalDate.of(2027, 1, 31), JULY)
                .commented("2.10", "Put off until the new year.", JULY);
        Topics.tell(story);

        plan(story, "?as-at=2026-06-30")
                .body("recommendations[0].actions.statusWords", contains("Not stated", "Not stated"))
                .body("recommendations[0].actions[1].late", equalTo(true))
                .body("recommendations[0].actions[1]", not(hasKey("commentary")));
        plan(story, "?as-at=2026-07-01")
                .body("recommendations[0].actions.statusWords", contains("Completed", "Not stated"))
                .body("recommendations[0].actions.statusBasisWords", contains("changed here", "as stated in the plan"))
                .body("recommendations[0].actions[1].late", equalTo(false))
                .body("recommendations[0].actions[1].completionDue.original", equalTo("JUNE"))
                .body("recommendations[0].actions[1].commentary.text", equalTo("Put off until the new year."))
                .body("recommendations[0].actions[1].version", equalTo(3));
    }

    @Test
    void reviewsAndTheEndOfAPlanAreShownOnceTheyWereRecorded() {
        Story story = plan().planReviewed("SIX_MONTHS", "2026-06-20", "10", "Slips.", JULY)
                .planReviewed("AT_LONG_LAST", "2026-06-10", "2", "Goes well.", JULY)
                .planClosed("It has served its purpose.", JULY.plusSeconds(86_400));
        Topics.tell(story);

        plan(story, "?as-at=2026-06-30").body("reviews", empty()).body("", not(hasKey("closure")));
        plan(story, "?as-at=2026-07-01")
                .body("reviews.kind", contains("AT_LONG_LAST", "SIX_MONTHS"))
                .body("reviews[1].findings", equalTo("Progress is good."))
                .body(
                        "reviews[1].views.recommendation",
                        contains(story.recommendation("10").toString()))
                .body("reviews[1].views.text", contains("Slips."))
                .body("", not(hasKey("closure")));
        plan(story, "")
                .body("closure.comment", equalTo("It has served its purpose."))
                .body("closure.completed", equalTo(1))
                .body("closure.withdrawn", equalTo(2))
                .body("closure.event", equalTo(story.latest().id().toString()));
    }

    @Test
    void beforeItWasRecordedThereWasNoPlan() {
        Story story = plan();
        Topics.tell(story);

        as(story).get("/v1/plans/" + story.plan() + "?as-at=2026-05-31").then().statusCode(404);
    }

    @Test
    void aForeignPlanDoesNotExistNorDoesWhatNobodyRegistered() {
        Story story = plan();
        Topics.tell(story);

        Response foreign = given().auth().oauth2(Tokens.of("dro").signed()).get("/v1/plans/" + story.plan());
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.path("detail").toString()).isEqualTo("There is no plan " + story.plan() + ".");
        as(story).get("/v1/plans/" + UUID.randomUUID()).then().statusCode(404);
        as(story).get("/v1/plans/not-a-uuid").then().statusCode(404);
    }

    @Test
    void aDayToComeIsRefused() {
        Story story = plan();

        as(story)
                .get("/v1/plans/" + story.plan() + "?as-at=2999-01-01")
                .then()
                .statusCode(422)
                .body("errors.field", contains("as-at"));
    }

    @Test
    void plansAreListedPageByPage() {
        List<Story> stories = List.of(plan(), plan(), plan());
        stories.forEach(Topics::tell);
        String[] organisations = stories.stream().map(Story::organisation).toArray(String[]::new);
        String token = Tokens.of("dro").organisation(organisations).signed();

        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            Response page = given().auth().oauth2(token).get("/v1/plans?limit=2" + next);
            assertThat(page.statusCode()).isEqualTo(200);
            seen.addAll(page.path("items.id"));
            next = page.path("next") == null ? null : "&cursor=" + page.path("next");
        }

        assertThat(seen)
                .containsExactlyElementsOf(stories.stream()
                        .map(story -> story.plan().toString())
                        .sorted()
                        .toList());
    }

    @Test
    void aListCanBeNarrowedToOneOrganisation() {
        Story story = plan();
        Topics.tell(story);
        String token =
                Tokens.of("dro").organisation("defra", story.organisation()).signed();

        given().auth()
                .oauth2(token)
                .get("/v1/plans?organisation=" + story.organisation())
                .then()
                .statusCode(200)
                .body("items.id", contains(story.plan().toString()))
                .body("$", not(hasKey("next")));
        given().auth()
                .oauth2(Tokens.of("dro").organisation("nobody-at-all").signed())
                .get("/v1/plans")
                .then()
                .statusCode(200)
                .body("items", empty());
        given().auth()
                .oauth2(Tokens.of("dro").signed())
                .get("/v1/plans?organisation=" + story.organisation())
                .then()
                .statusCode(404);
    }

    @Test
    void aForgedCursorIsRefused() {
        as(Story.begin()).get("/v1/plans?cursor=forged").then().statusCode(400);
        as(Story.begin()).get("/v1/plans?limit=101").then().statusCode(400);
    }

    private static Story plan() {
        return Story.begin()
                .planRegistered(JUNE)
                .recommendationAdded("10", JUNE)
                .recommendationAdded("2", JUNE)
                .postRegistered("dro", JUNE, "sub-of-dro")
                .actionAdded("2.10", DUE, JUNE, "dro")
                .actionAdded("2.2", DUE, JUNE, "dro")
                .actionAdded("10.1", DUE, JUNE, "dro");
    }

    private static RequestSpecification as(Story story) {
        return given().auth()
                .oauth2(Tokens.of("dro").organisation(story.organisation()).signed());
    }

    private static ValidatableResponse plan(Story story, String query) {
        return as(story).get("/v1/plans/" + story.plan() + query).then().statusCode(200);
    }
}
