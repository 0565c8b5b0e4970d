package uk.gov.defra.ima.reports.overview.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.reports.access.CodeExchange;
import uk.gov.defra.ima.reports.story.Story;
import uk.gov.defra.ima.reports.story.Topics;
import uk.gov.defra.ima.testing.RealInfrastructure;
import uk.gov.defra.ima.testing.Tokens;

@QuarkusTest
@RealInfrastructure(database = "reports")
@WithTestResource(value = CodeExchange.class, scope = TestResourceScope.MATCHING_RESOURCES)
class OverviewComponentTest {

    private static final Instant JUNE = Instant.parse("2026-06-01T09:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 6, 15);

    @Test
    void itCountsWhatStands() {
        Story story = plan().statusChanged("1.1", "COMPLETED", JUNE).statusChanged("1.2", "IN_PROGRESS", JUNE);
        Topics.tell(story);

        overview(story, Map.of())
                .body("organisation", equalTo(story.organisation()))
                .body("total", equalTo(3))
                .body("late", equalTo(2))
                .body("unowned", equalTo(1))
                .body("recordedUpTo", equalTo("2026-06-01T09:00:00Z"))
                .body("byStatus.COMPLETED", equalTo(1))
                .body("byStatus.IN_PROGRESS", equalTo(1))
                .body("byStatus.NOT_STATED", equalTo(1))
                .body("byStatus.WITHDRAWN", equalTo(0))
                .body("byStatus", not(hasKey("UNKNOWN")))
                .body("byOwner.title", contains("DRO", "RECORD MANAGER"))
                .body("byOwner.holders", contains(1, 0))
                .body("byOwner.total", contains(2, 2))
                .body("byRecommendation.number", contains("1", "2"))
                .body("byRecommendation.late", contains(1, 1))
                .body("plans.title", contains("IMA action plan"));
    }

    @Test
    void anEventOfTheFirstHourOfASummerDayCountsForThatDayAndNotForTheOneBefore() {
        Story story = plan().statusChanged("1.1", "COMPLETED", Instant.parse("2026-06-30T22:59:59.999999Z"))
                .statusChanged("1.2", "COMPLETED", Instant.parse("2026-06-30T23:00:00Z"));
        Topics.tell(story);

        overview(story, Map.of("as-at", "2026-06-30"))
                .body("asAt", equalTo("2026-06-30"))
                .body("recordedUpTo", equalTo("2026-06-30T22:59:59.999999Z"))
                .body("byStatus.COMPLETED", equalTo(1));
        overview(story, Map.of("as-at", "2026-07-01")).body("byStatus.COMPLETED", equalTo(2));
    }

    @Test
    void anEventOfTheLastHourOfAWinterDayCountsForThatDay() {
        Story story = plan().statusChanged("1.1", "COMPLETED", Instant.parse("2026-11-01T23:59:59.999999Z"))
                .statusChanged("1.2", "COMPLETED", Instant.parse("2026-11-02T00:00:00Z"));
        Topics.tell(story);

        overview(story, Map.of("as-at", "2026-11-01")).body("byStatus.COMPLETED", equalTo(1));
    }

    @Test
    void lateIsMeasuredOnTheDayThatIsAskedAbout() {
        Story story = plan();
        Topics.tell(story);

        overview(story, Map.of("as-at", "2026-06-15")).body("late", equalTo(0));
        overview(story, Map.of("as-at", "2026-06-16")).body("late", equalTo(3));
    }

    @Test
    void beforeAnythingWasRecordedThereIsNothing() {
        Story story = plan();
        Topics.tell(story);

        overview(story, Map.of("as-at", "2026-05-31"))
                .body("total", equalTo(0))
                .body("plans", hasSize(0))
                .body("$", not(hasKey("recordedUpTo")));
    }

    @Test
    void theOrderOfArrivalMakesNoDifferenceNorDoDuplicates() {
        Story story = plan().statusChanged("1.1", "IN_PROGRESS", JUNE)
                .statusChanged("1.1", "ON_HOLD", JUNE)
                .commented("1.1", "Waiting.", JUNE)
                .reassigned("1.1", JUNE, "record-manager")
                .holdersChanged("record-manager", JUNE, "somebody");
        List<Envelope> mixed = new ArrayList<>(story.log());
        mixed.addAll(story.log());
        Collections.shuffle(mixed, new Random(20180731));
        Topics.publish(mixed);
        Topics.awaitKept(story.organisation(), story.log().size());

        overview(story, Map.of())
                .body("total", equalTo(3))
                .body("byStatus.ON_HOLD", equalTo(1))
                .body("unowned", equalTo(0))
                .body("byOwner.find { it.title == 'RECORD MANAGER' }.total", equalTo(3));
    }

    @Test
    void actionsAreCountedBeforeTheirPlanAndRecommendationArrive() {
        Story story = plan();
        List<Envelope> actionsOnly = story.log().stream()
                .filter(event -> event.shortType().startsWith("action."))
                .toList();
        Topics.publish(actionsOnly);
        Topics.awaitKept(story.organisation(), actionsOnly.size());

        overview(story, Map.of())
                .body("total", equalTo(3))
                .body("plans", hasSize(0))
                .body("byRecommendation.number", contains("1", "2"))
                .body("byRecommendation[0]", not(hasKey("text")));
    }

    @Test
    void aStatusThatThisReleaseDoesNotKnowIsUnknownAndOpen() {
        Story story = plan().statusChanged("1.1", "PAUSED_BY_MINISTERS", JUNE);
        Topics.tell(story);

        overview(story, Map.of()).body("byStatus.UNKNOWN", equalTo(1)).body("late", equalTo(3));
    }

    @Test
    void aMemberOfOneOrganisationNeedNotNameIt() {
        Story story = plan();
        Topics.tell(story);

        String answer = given().auth()
                .oauth2(Tokens.of("dro").organisation(story.organisation()).signed())
                .get("/v1/overview")
                .then()
                .statusCode(200)
                .extract()
                .path("organisation");

        assertThat(answer).isEqualTo(story.organisation());
    }

    @Test
    void aMemberOfSeveralMustNameOne() {
        given().auth()
                .oauth2(Tokens.of("dro")
                        .organisation("defra", "environment-agency")
                        .signed())
                .get("/v1/overview")
                .then()
                .statusCode(400)
                .body("errors.field", contains("organisation"))
                .body("errors[0].problem", equalTo("must be one of defra, environment-agency"));
    }

    @Test
    void aForeignOrganisationDoesNotExist() {
        given().auth()
                .oauth2(Tokens.of("dro").signed())
                .queryParam("organisation", "environment-agency")
                .get("/v1/overview")
                .then()
                .statusCode(404);
    }

    @Test
    void aMemberOfNoneAndASystemWithoutAScopeAreRefused() {
        given().auth()
                .oauth2(Tokens.of("dro").organisation().signed())
                .get("/v1/overview")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.system("ddts-systems").scopes("risks:read").signed())
                .get("/v1/overview")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.system("ddts-systems").scopes("actions:read").signed())
                .get("/v1/overview")
                .then()
                .statusCode(200);
    }

    @Test
    void aDayToComeIsRefusedAndSoIsWhatIsNoDay() {
        given().auth()
                .oauth2(Tokens.of("dro").signed())
                .queryParam("as-at", "2999-01-01")
                .get("/v1/overview")
                .then()
                .statusCode(422)
                .body("errors.field", contains("as-at"));
        given().auth()
                .oauth2(Tokens.of("dro").signed())
                .queryParam("as-at", "31 July 2018")
                .queryParam("asat", "2018-07-31")
                .get("/v1/overview")
                .then()
                .statusCode(400)
                .body("errors.size()", equalTo(2));
    }

    private static Story plan() {
        return Story.begin()
                .planRegistered(JUNE)
                .recommendationAdded("1", JUNE)
                .recommendationAdded("2", JUNE)
                .postRegistered("dro", JUNE, "sub-of-dro")
                .postRegistered("record-manager", JUNE)
                .actionAdded("1.1", DUE, JUNE, "dro")
                .actionAdded("1.2", DUE, JUNE, "dro", "record-manager")
                .actionAdded("2.1", DUE, JUNE, "record-manager");
    }

    private static ValidatableResponse overview(Story story, Map<String, String> query) {
        return given().auth()
                .oauth2(Tokens.of("dro").organisation(story.organisation()).signed())
                .queryParams(query)
                .get("/v1/overview")
                .then()
                .statusCode(200);
    }
}
