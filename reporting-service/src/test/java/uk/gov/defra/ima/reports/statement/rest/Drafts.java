package uk.gov.defra.ima.reports.statement.rest;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import uk.gov.defra.ima.reports.story.Story;
import uk.gov.defra.ima.testing.Tokens;

/** How the tests of statements ask for them, and what there is to count. */
final class Drafts {

    static final Instant JUNE = Instant.parse("2026-06-01T09:00:00Z");
    static final Instant JULY = Instant.parse("2026-07-01T09:00:00Z");
    static final String STATEMENTS = "/v1/assurance-statements";

    private static final LocalDate DUE = LocalDate.of(2026, 6, 15);

    private Drafts() {}

    static Story plan() {
        return Story.begin()
                .planRegistered(JUNE)
                .recommendationAdded("1", JUNE)
                .postRegistered("dro", JUNE, "sub-of-dro")
                .postRegistered("record-manager", JUNE)
                .actionAdded("1.1", DUE, JUNE, "dro")
                .actionAdded("1.2", DUE, JUNE, "record-manager");
    }

    static Map<String, Object> organisation(Story story, String asAt) {
        return draft(Map.of("kind", "ORGANISATION", "id", story.organisation()), asAt);
    }

    static Map<String, Object> draft(Map<String, String> scope, String asAt) {
        return Map.of("scope", scope, "period", Map.of("from", "2025-04-01", "to", "2026-03-31"), "asAt", asAt);
    }

    static String figure(String status) {
        return "figures.find { it.status == '" + status + "' }";
    }

    static String count(String status) {
        return figure(status) + ".count";
    }

    static RequestSpecification director(Story story) {
        return as(story, "director");
    }

    static RequestSpecification reader(Story story) {
        return as(story, "assurance-reader");
    }

    static RequestSpecification as(Story story, String role) {
        return given().contentType("application/json")
                .auth()
                .oauth2(Tokens.of("director")
                        .roles(role)
                        .organisation(story.organisation())
                        .posts(story.post("dg-operations"))
                        .signed());
    }
}
