package uk.gov.defra.ima.actions.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static uk.gov.defra.ima.actions.finding.Lists.PLAN;
import static uk.gov.defra.ima.actions.finding.Lists.count;
import static uk.gov.defra.ima.actions.finding.Lists.find;
import static uk.gov.defra.ima.actions.finding.Lists.made;
import static uk.gov.defra.ima.actions.finding.Lists.pages;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;

@QuarkusTest
class SearchComponentTest extends ActionServiceTest {

    private String plan;

    @BeforeEach
    void importIt() {
        plan = made(PLAN);
    }

    @Test
    void wordsAreFoundInAnyFormAndRanked() {
        find(Map.of("plan", plan, "q", "moving correspondence"))
                .body("items.ref", contains("1.1"))
                .body("search.match", is("EXACT"))
                .body("search.capped", is(false));
        find(Map.of("plan", plan, "q", "schedule")).body("items.ref", contains("1.2"));
        find(Map.of("plan", plan, "q", "registrars")).body("items.ref", contains("2.1"));
        find(Map.of("plan", plan, "q", "digital or curators")).body("items.ref", containsInAnyOrder("1.10", "2.1"));
        find(Map.of("plan", plan, "q", "email -vaulted")).body("items.ref", containsInAnyOrder("1.2", "1.10"));
        find(Map.of("plan", plan, "q", "\"obsolete formats\"", "status", "ON_HOLD"))
                .body("items", empty());
        // In the description it counts for more than in the recommendation.
        var weighed = made("""
                Rec,Recommendation,Ref,Action,Owner
                1,Keep the zeppelin,1.1,Do this,DRO
                2,Do that,2.1,Sell the zeppelin,DRO
                """);
        find(Map.of("plan", weighed, "q", "zeppelin")).body("items.ref", contains("2.1", "1.1"));
    }

    @Test
    void whatIsSaidLaterIsFound() {
        var action = Api.action(plan, "1.2");
        Api.change(Api.kimOfficer(), action, "commentary", null, Map.of("text", "Waits for the ombudsman"))
                .statusCode(200);

        find(Map.of("plan", plan, "q", "ombudsman")).body("items.ref", contains("1.2"));
    }

    @Test
    void aMistypedWordFindsTheOneMostAlike() {
        await().untilAsserted(() -> find(Map.of("plan", plan, "q", "retenshun shedules"))
                .body("items.ref", contains("1.2"))
                .body("search.match", is("NEAR"))
                .body("search.words", is("retention schedules")));
        find(Map.of("plan", plan, "q", "qqqqqqq"))
                .body("items", empty())
                .body("search.match", is("EXACT"))
                .body("search.ranked", is(0));
    }

    @Test
    void matchesArePaged() {
        var asked = Map.<String, Object>of("plan", plan, "q", "email or digital", "limit", 1);

        assertThat(pages(asked)).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void countsOfASearchSayThatTheyAreOfTheFirstMatches() {
        var rows = IntStream.rangeClosed(1, 1_001)
                .mapToObj("1,Many,1.%d,Consider the capybara,DRO\n"::formatted)
                .collect(Collectors.joining());
        var many = made("Rec,Recommendation,Ref,Action,Owner\n" + rows);

        count(Map.of("plan", many, "q", "capybara")).body("total", is(1_000)).body("capped", is(true));
        find(Map.of("plan", many, "q", "capybara", "limit", 1))
                .body("search.ranked", is(1_000))
                .body("search.capped", is(true));
        count(Map.of("plan", many)).body("total", is(1_001)).body("capped", is(false));
    }
}
