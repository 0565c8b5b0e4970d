package uk.gov.defra.ima.actions.post.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;

@QuarkusTest
class PostSyncComponentTest extends ActionServiceTest {

    @Inject
    PostSyncSchedule schedule;

    @AfterEach
    void directoryIsBack() {
        tell("/down", "false");
    }

    @Test
    void postsAreKnownFromTheStart() {
        Api.o365Lead()
                .get("/v1/posts/defra/head-of-kim")
                .then()
                .statusCode(200)
                .body("title", is("Head of KIM"))
                .body("holders", is(List.of("sub-head-of-kim")));
        Api.foreigner().get("/v1/posts/defra/head-of-kim").then().statusCode(404);
        Api.dro()
                .get("/v1/posts")
                .then()
                .statusCode(200)
                .body("items.find { it.id == 'defra/dro' }.lead", is("defra/head-of-kim"));
    }

    @Test
    void otherHoldersAreRecordedSoThatThePastIsKnown() {
        tell("/holders/business-change-lead", "sub-new");
        schedule.run();

        try (var probe = new EventProbe()) {
            var event = probe.await("defra/business-change-lead", "post.holders-changed.v1");
            ContractCheck.conforms(event);
            assertThat(event.data().at("/change/added/0").asText()).isEqualTo("sub-new");
            probe.all("defra/business-change-lead").forEach(ContractCheck::conforms);
        }
    }

    @Test
    void aDirectoryThatIsDownChangesNothing() {
        tell("/down", "true");
        schedule.run();

        Api.dro().get("/v1/posts/defra/dro").then().statusCode(200).body("holders", is(List.of("sub-dro")));
    }

    private static void tell(String path, String body) {
        given().baseUri(System.getProperty("test.keycloak-edge.url"))
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }
}
