package uk.gov.defra.ima.actions.planimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;

@QuarkusTest
class WrappedOwnersComponentTest extends ActionServiceTest {

    @Test
    void aNameThatIsWrappedIsOneWhenAnyRowOfTheFileHasItOnOneLine() {
        Api.kimOfficer()
                .contentType("text/csv")
                .queryParam("title", "Wrapped " + UUID.randomUUID())
                .queryParam("organisation", "defra")
                .queryParam("assessor", "The National Archives")
                .queryParam("stated-on", "2018-07-31")
                .queryParam("dry-run", "true")
                .body("""
                        No,Recommendation,Ref,Action,Owner
                        1,Vision,1.1,Appoint,"Wetlands Branch, DRO"
                        ,,1.2,Ask,"Regional
                        Wetlands
                        Branch"
                        ,,1.3,Tell,Regional Wetlands Branch
                        """.getBytes(UTF_8))
                .post("/v1/plans/imports")
                .then()
                .statusCode(200)
                .body("outcomes[1].owners.post", contains("defra/regional-wetlands-branch"));
    }
}
