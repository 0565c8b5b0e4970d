package uk.gov.defra.ima.notifications.delivery;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.notifications.Department;
import uk.gov.defra.ima.notifications.Postbox;
import uk.gov.defra.ima.notifications.RealEdges;
import uk.gov.defra.ima.testing.RealInfrastructure;
import uk.gov.defra.ima.testing.Tokens;

@QuarkusTest
@RealInfrastructure(database = "notifications")
@RealEdges
class DeliveryListComponentTest {

    private static final LocalDate TODAY = Department.today();

    private final Department department = new Department();

    @Test
    void everybodySeesTheirOwnMailAndTheKimTeamSeesAll() {
        var ann = department.person("Ann");
        var bob = department.person("Bob");
        send(ann, bob);

        department.kim().get("/v1/deliveries").then().body("items.recipient", hasItems(ann.sub(), bob.sub()));
        department
                .as(ann, department.slug() + "/dro")
                .get("/v1/deliveries")
                .then()
                .statusCode(200)
                .body("items.recipient", contains(ann.sub()));
        new Department().kim().get("/v1/deliveries").then().body("items", empty());
        department
                .as(Tokens.system("ddts-systems").scopes("actions:read"))
                .get("/v1/deliveries")
                .then()
                .statusCode(403);
        given().get("/v1/deliveries").then().statusCode(401);
    }

    @Test
    void filtersNarrowAndPagesFollow() {
        var before = Instant.now();
        var ann = department.person("Ann");
        var bob = department.person("Bob");
        send(ann, bob);
        Postbox.awaitOne(ann.address());
        Postbox.awaitOne(bob.address());

        department
                .kim()
                .queryParam("since", before.toString())
                .get("/v1/deliveries")
                .then()
                .body("items.size()", is(2));
        department
                .kim()
                .queryParam("since", Instant.now().plusSeconds(60).toString())
                .get("/v1/deliveries")
                .then()
                .body("items", empty());
        department
                .kim()
                .queryParam("status", "UNKNOWN")
                .get("/v1/deliveries")
                .then()
                .body("items", empty());
        var first = department
                .kim()
                .queryParam("limit", 1)
                .get("/v1/deliveries")
                .then()
                .body("items.size()", is(1))
                .extract();
        department
                .kim()
                .queryParam("limit", 1)
                .queryParam("cursor", first.<String>path("next"))
                .get("/v1/deliveries")
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .body("next", nullValue());
        department
                .kim()
                .queryParam("reminder", "1.1")
                .queryParam("status", "LOST")
                .queryParam("since", "yesterday")
                .queryParam("limit", 101)
                .get("/v1/deliveries")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("reminder", "status", "since"));
    }

    private void send(Department.Somebody... people) {
        department.action("1.1", TODAY.minusDays(3), department.post("dro", null, people));
        department
                .kim()
                .contentType("application/json")
                .body("{}")
                .post("/v1/reminder-runs")
                .then()
                .statusCode(200);
    }
}
