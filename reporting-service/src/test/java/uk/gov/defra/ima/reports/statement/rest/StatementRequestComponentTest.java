package uk.gov.defra.ima.reports.statement.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static uk.gov.defra.ima.reports.statement.rest.Drafts.STATEMENTS;
import static uk.gov.defra.ima.reports.statement.rest.Drafts.as;
import static uk.gov.defra.ima.reports.statement.rest.Drafts.director;
import static uk.gov.defra.ima.reports.statement.rest.Drafts.draft;
import static uk.gov.defra.ima.reports.statement.rest.Drafts.organisation;
import static uk.gov.defra.ima.reports.statement.rest.Drafts.plan;
import static uk.gov.defra.ima.reports.statement.rest.Drafts.reader;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.defra.ima.reports.access.CodeExchange;
import uk.gov.defra.ima.reports.story.Story;
import uk.gov.defra.ima.reports.story.Topics;
import uk.gov.defra.ima.testing.RealInfrastructure;

@QuarkusTest
@RealInfrastructure(database = "reports")
@WithTestResource(value = CodeExchange.class, scope = TestResourceScope.MATCHING_RESOURCES)
class StatementRequestComponentTest {

    @ParameterizedTest
    @CsvSource({"kim-manager,201", "director,201", "assurance-reader,403", "risk-manager,403", "operator,403"})
    void onlyDirectorsAndTheKimTeamDraft(String role, int status) {
        Story story = plan();
        Topics.tell(story);

        as(story, role)
                .body(organisation(story, "2026-06-30"))
                .post(STATEMENTS)
                .then()
                .statusCode(status);
    }

    @Test
    void withoutATokenThereIsNothing() {
        given().contentType("application/json")
                .body("{}")
                .post(STATEMENTS)
                .then()
                .statusCode(401);
        given().get(STATEMENTS).then().statusCode(401);
    }

    @Test
    void everythingWrongWithARequestIsSaidAtOnce() {
        director(Story.begin())
                .body("""
                        {"scope": {"kind": "PLANET", "id": " "}, "period": {"from": "last year"}, "signature": "me"}
                        """)
                .post(STATEMENTS)
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        containsInAnyOrder("scope.kind", "scope.id", "period.from", "period.to", "signature", "asAt"));
    }

    @Test
    void aDayToComeAndAPeriodThatEndsBeforeItBeginsAreRefused() {
        Story story = plan();

        director(story)
                .body(organisation(story, "2999-01-01"))
                .post(STATEMENTS)
                .then()
                .statusCode(422)
                .body("errors.field", contains("asAt"));
        director(story)
                .body(Map.of(
                        "scope", Map.of("kind", "ORGANISATION", "id", story.organisation()),
                        "period", Map.of("from", "2026-03-31", "to", "2025-04-01"),
                        "asAt", "2026-06-30"))
                .post(STATEMENTS)
                .then()
                .statusCode(422)
                .body("errors.field", contains("period.to"));
    }

    @Test
    void aScopeThatIsForeignOrNotThereDoesNotExist() {
        Story story = plan();
        Story foreign = plan();
        Topics.tell(story);
        Topics.tell(foreign);

        for (Map<String, String> scope : List.of(
                Map.of("kind", "ORGANISATION", "id", foreign.organisation()),
                Map.of("kind", "PLAN", "id", foreign.plan().toString()),
                Map.of("kind", "PLAN", "id", UUID.randomUUID().toString()),
                Map.of("kind", "PLAN", "id", "not-a-uuid"),
                Map.of("kind", "POST", "id", foreign.post("dro")),
                Map.of("kind", "POST", "id", story.post("nobody")))) {
            director(story)
                    .body(draft(scope, "2026-06-30"))
                    .post(STATEMENTS)
                    .then()
                    .statusCode(404);
        }
        director(story)
                .body(draft(Map.of("kind", "PLAN", "id", story.plan().toString()), "2026-05-31"))
                .post(STATEMENTS)
                .then()
                .statusCode(404);
    }

    @Test
    void theSameKeyGivesTheSameDraftAgain() {
        Story story = plan();
        Topics.tell(story);
        String key = UUID.randomUUID().toString();

        String once = director(story)
                .header("Idempotency-Key", key)
                .body(organisation(story, "2026-06-30"))
                .post(STATEMENTS)
                .asString();
        String again = director(story)
                .header("Idempotency-Key", key)
                .body(organisation(story, "2026-06-30"))
                .post(STATEMENTS)
                .asString();

        assertThat(again).isEqualTo(once);
        reader(story).get(STATEMENTS).then().statusCode(200).body("items", hasSize(1));
    }
}
