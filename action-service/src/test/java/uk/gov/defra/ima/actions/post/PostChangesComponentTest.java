package uk.gov.defra.ima.actions.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;
import uk.gov.defra.ima.actions.Together;
import uk.gov.defra.ima.actions.post.application.PostDirectory;
import uk.gov.defra.ima.actions.post.application.SyncPosts;
import uk.gov.defra.ima.actions.post.domain.PostDetails;
import uk.gov.defra.ima.actions.post.domain.PostId;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;
import uk.gov.defra.ima.testing.TestPostgres;
import uk.gov.defra.ima.testing.Tokens;

@QuarkusTest
class PostChangesComponentTest extends ActionServiceTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    private final Map<PostId, PostDetails> all = new HashMap<>();

    @Inject
    SyncPosts sync;

    @Inject
    PostDirectory directory;

    @Test
    void whatTheKimTeamSaysOfAPostHoldsWhateverTheDirectorySays() {
        var post = post("Records lead");
        var lead = post("Head of records");

        patch(Api.kimOfficer(), post, "\"1\"", Map.of("title", "Lead for records", "lead", lead))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", is("Lead for records"))
                .body("lead", is(lead));
        told(PostId.parse(post), "Records lead", "sub-ann");
        told(PostId.parse(lead), "Head of records and more");

        read(post).body("title", is("Lead for records")).body("lead", is(lead)).body("holders", contains("sub-ann"));
        read(lead).body("title", is("Head of records and more"));
        try (var probe = new EventProbe()) {
            var event = probe.await(post, "post.revised.v1");
            ContractCheck.conforms(event);
            assertThat(event.data().at("/by/sub").asText()).isEqualTo(Tokens.sub("kim.officer"));
        }
    }

    @Test
    void noPostIsLedByItselfThroughOthers() throws Exception {
        var one = post("One");
        var two = post("Two");
        var three = post("Three");
        patch(Api.kimOfficer(), one, "*", Map.of("lead", two)).statusCode(200);
        patch(Api.kimOfficer(), two, "*", Map.of("lead", three)).statusCode(200);

        patch(Api.kimOfficer(), three, "*", Map.of("lead", one))
                .statusCode(422)
                .body("errors[0].problem", containsString("is led by this post"));
        patch(Api.kimOfficer(), three, "*", Map.of("lead", three)).statusCode(422);
        patch(Api.kimOfficer(), three, "*", Map.of("lead", "natural-england/head-of-kim"))
                .statusCode(422);
        var remove = new HashMap<String, Object>();
        remove.put("lead", null);
        patch(Api.kimOfficer(), one, "*", remove).statusCode(200).body("lead", nullValue());

        var four = post("Four");
        var answers = Together.both(
                () -> patch(Api.kimOfficer(), one, "*", Map.of("lead", four))
                        .extract()
                        .statusCode(),
                () -> patch(Api.kimOfficer(), four, "*", Map.of("lead", one))
                        .extract()
                        .statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void revisingClimbsTheLadder() {
        var post = post("Somebody");

        patch(Api.dro(), post, "\"1\"", Map.of("title", "x")).statusCode(403);
        patch(Api.foreigner(), post, "\"1\"", Map.of("title", "x")).statusCode(404);
        patch(Api.kimOfficer(), post, null, Map.of("title", "x")).statusCode(428);
        patch(Api.kimOfficer(), post, "\"4\"", Map.of("title", "x")).statusCode(412);
        patch(Api.kimOfficer(), post, "\"1\"", Map.of("title", " ", "holders", List.of("me")))
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("title", "holders"));
        patch(Api.kimOfficer(), post, "\"1\"", Map.of("title", "Somebody")).statusCode(422);
    }

    @Test
    void thePastOfAPostIsKnown() {
        var post = post("Passing");
        TestPostgres.database("actions")
                .execute("update event_journal set recorded_at = now() - interval '3 days' where subject = '" + post
                        + "'");
        patch(Api.kimOfficer(), post, "\"1\"", Map.of("title", "Passed")).statusCode(200);
        told(PostId.parse(post), "x", "sub-ann");

        await().untilAsserted(() -> Api.dro()
                .get("/v1/posts/" + post + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.words",
                        contains(
                                "Came to be known as “Passing”, held by 0.",
                                "Is called “Passed” instead of “Passing”.",
                                "Is held by 1 more and 0 fewer.")));
        Api.dro()
                .queryParam("as-at", today.minusDays(1).toString())
                .get("/v1/posts/" + post)
                .then()
                .statusCode(200)
                .body("title", is("Passing"));
        Api.dro()
                .queryParam("as-at", today.toString())
                .get("/v1/posts/" + post)
                .then()
                .body("title", is("Passed"))
                .body("holders", contains("sub-ann"));
        Api.dro()
                .queryParam("as-at", today.minusDays(4).toString())
                .get("/v1/posts/" + post)
                .then()
                .statusCode(404);
        Api.foreigner().get("/v1/posts/" + post + "/history").then().statusCode(404);
    }

    private String post(String title) {
        var id = new PostId("defra", "post-" + UUID.randomUUID());
        told(id, title);
        return id.toString();
    }

    /** The directory tells of a post, beside all those that it tells of anyway. */
    private void told(PostId id, String title, String... holders) {
        all.put(id, new PostDetails(title, Optional.empty(), List.of(holders)));
        var posts = new HashMap<>(directory.posts());
        posts.putAll(all);
        sync.takeOn(posts);
    }

    private static ValidatableResponse read(String post) {
        return Api.dro().get("/v1/posts/" + post).then().statusCode(200);
    }

    private static ValidatableResponse patch(
            RequestSpecification who, String post, String ifMatch, Map<String, Object> body) {
        var request = who.contentType("application/merge-patch+json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .patch("/v1/posts/" + post)
                .then();
    }
}
