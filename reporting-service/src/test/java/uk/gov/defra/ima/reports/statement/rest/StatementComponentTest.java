package uk.gov.defra.ima.reports.statement.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static uk.gov.defra.ima.reports.statement.rest.Drafts.JULY;
import static uk.gov.defra.ima.reports.statement.rest.Drafts.JUNE;
import static uk.gov.defra.ima.reports.statement.rest.Drafts.STATEMENTS;
import static uk.gov.defra.ima.reports.statement.rest.Drafts.count;
import static uk.gov.defra.ima.reports.statement.rest.Drafts.director;
import static uk.gov.defra.ima.reports.statement.rest.Drafts.draft;
import static uk.gov.defra.ima.reports.statement.rest.Drafts.figure;
import static uk.gov.defra.ima.reports.statement.rest.Drafts.organisation;
import static uk.gov.defra.ima.reports.statement.rest.Drafts.plan;
import static uk.gov.defra.ima.reports.statement.rest.Drafts.reader;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.reports.access.CodeExchange;
import uk.gov.defra.ima.reports.projection.domain.London;
import uk.gov.defra.ima.reports.story.Story;
import uk.gov.defra.ima.reports.story.Topics;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;
import uk.gov.defra.ima.testing.RealInfrastructure;
import uk.gov.defra.ima.testing.Tokens;

@QuarkusTest
@RealInfrastructure(database = "reports")
@WithTestResource(value = CodeExchange.class, scope = TestResourceScope.MATCHING_RESOURCES)
class StatementComponentTest {

    @Test
    void aDraftCountsWhatHadBeenRecordedAndNamesTheEvents() {
        Story story = plan();
        Envelope first = story.log().get(story.log().size() - 2);
        Envelope second = story.latest();
        Envelope completed = story.statusChanged("1.1", "COMPLETED", JUNE).latest();
        story.statusChanged("1.2", "IN_PROGRESS", JULY);
        Topics.tell(story);

        Response drafted =
                director(story).body(organisation(story, "2026-06-30")).post(STATEMENTS);
        drafted.then().statusCode(201).header("ETag", equalTo("\"1\""));
        String id = drafted.path("id");
        assertThat(drafted.header("Location")).endsWith(STATEMENTS + "/" + id);

        Response read = reader(story).get(STATEMENTS + "/" + id);
        read.then().statusCode(200).header("ETag", equalTo("\"1\""));
        assertThat(read.asString()).isEqualTo(drafted.asString());
        read.then()
                .body("scope.kind", equalTo("ORGANISATION"))
                .body("asAtDay", equalTo("2026-06-30"))
                .body("asAt", equalTo("2026-06-30T22:59:59.999999Z"))
                .body("recordedUpTo", equalTo("2026-06-01T09:00:00Z"))
                .body("signable", equalTo(true))
                .body("gaps", empty())
                .body("figures.findAll { it.name == 'actions-by-status' }", hasSize(8))
                .body(count("COMPLETED"), equalTo(1))
                .body(count("NOT_STATED"), equalTo(1))
                .body(count("IN_PROGRESS"), equalTo(0))
                .body(figure("COMPLETED") + ".events", contains(completed.id().toString()))
                .body(figure("NOT_STATED") + ".events", contains(second.id().toString()))
                .body("figures.find { it.name == 'actions-late' }.count", equalTo(1))
                .body("figures.find { it.name == 'actions-unowned' }.count", equalTo(1))
                .body("figures.events.flatten()", not(hasItem(first.id().toString())));

        reader(story)
                .get(STATEMENTS + "/" + id + "/evidence")
                .then()
                .statusCode(200)
                .body("statement", equalTo(id))
                .body(
                        figure("COMPLETED") + ".events[0].id",
                        equalTo(completed.id().toString()))
                .body(figure("COMPLETED") + ".events[0].type", equalTo("action.status-changed.v1"))
                .body(
                        figure("COMPLETED") + ".events[0].subject",
                        equalTo(story.action("1.1").toString()))
                .body(figure("COMPLETED") + ".events[0].version", equalTo(2))
                .body(figure("COMPLETED") + ".events[0].recordedAt", equalTo("2026-06-01T09:00:00Z"))
                .body(figure("COMPLETED") + ".events[0].ref", equalTo("1.1"))
                .body(
                        "figures.find { it.name == 'actions-unowned' }.supporting.subject",
                        contains(story.post("record-manager")));
    }

    @Test
    void itIsToldOnTheTopicAndInTheFeed() {
        Story story = plan();
        Topics.tell(story);
        String id = director(story)
                .body(organisation(story, "2026-06-30"))
                .post(STATEMENTS)
                .path("id");

        try (var probe = new EventProbe(List.of("ima.reports.v1"))) {
            Envelope event = probe.await(id, "statement.drafted.v1");
            ContractCheck.conforms(event);
            assertThat(event.organisation()).isEqualTo(story.organisation());
            assertThat(event.data().at("/by/sub").asText()).isEqualTo(Tokens.sub("director"));
            assertThat(event.data().at("/by/post").asText()).isEqualTo(story.post("dg-operations"));
            assertThat(event.data().at("/statement/figures").size()).isEqualTo(10);
        }
        reader(story).get("/v1/events?subject=" + id).then().statusCode(200).body("items.event.subject", contains(id));
    }

    @Test
    void aStatementOfAPostCountsItsActionsAlone() {
        Story story = plan();
        Topics.tell(story);

        director(story)
                .body(draft(Map.of("kind", "POST", "id", story.post("dro")), "2026-06-30"))
                .post(STATEMENTS)
                .then()
                .statusCode(201)
                .body(count("NOT_STATED"), equalTo(1));
        director(story)
                .body(draft(Map.of("kind", "PLAN", "id", story.plan().toString()), "2026-06-30"))
                .post(STATEMENTS)
                .then()
                .statusCode(201)
                .body(count("NOT_STATED"), equalTo(2));
    }

    @Test
    void aHistoryWithAGapIsShownAndCannotBeSigned() {
        Story story = plan().statusChanged("1.1", "IN_PROGRESS", JUNE).statusChanged("1.1", "COMPLETED", JUNE);
        List<Envelope> truncated = story.log().stream()
                .filter(event ->
                        !(event.subject().equals(story.action("1.1").toString()) && event.aggregateversion() == 2))
                .toList();
        Topics.publish(truncated);
        Topics.awaitKept(story.organisation(), truncated.size());

        Response drafted =
                director(story).body(organisation(story, "2026-06-30")).post(STATEMENTS);
        drafted.then()
                .statusCode(201)
                .body("signable", equalTo(false))
                .body("gaps.subject", contains(story.action("1.1").toString()))
                .body("gaps.version", contains(2))
                .body(count("COMPLETED"), equalTo(1));
        reader(story)
                .get(STATEMENTS + "/" + drafted.path("id"))
                .then()
                .body("signable", equalTo(false))
                .body("gaps.version", contains(2));
    }

    @Test
    void ofTodayCountsUpToTheDrafting() {
        Story story = plan();
        Topics.tell(story);
        Instant before = Instant.now();

        String asAt = director(story)
                .body(organisation(story, LocalDate.now(London.ZONE).toString()))
                .post(STATEMENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("asAt");

        assertThat(Instant.parse(asAt)).isBetween(before.minusMillis(1), Instant.now());
    }

    @Test
    void statementsAreListedNewestFirstAndForMembersAlone() {
        Story story = plan();
        Topics.tell(story);
        String older = director(story)
                .body(organisation(story, "2026-06-29"))
                .post(STATEMENTS)
                .path("id");
        String newer = director(story)
                .body(organisation(story, "2026-06-30"))
                .post(STATEMENTS)
                .path("id");

        Response first = reader(story).get(STATEMENTS + "?limit=1");
        first.then().statusCode(200).body("items.id", contains(newer));
        reader(story)
                .get(STATEMENTS + "?limit=1&cursor=" + first.path("next"))
                .then()
                .statusCode(200)
                .body("items.id", contains(older))
                .body("items", everyItem(not(hasKey("figures"))));
        given().auth()
                .oauth2(Tokens.of("auditor").roles("assurance-reader").signed())
                .get(STATEMENTS + "/" + newer)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.of("auditor").roles("assurance-reader").signed())
                .get(STATEMENTS + "/" + newer + "/evidence")
                .then()
                .statusCode(404);
    }
}
