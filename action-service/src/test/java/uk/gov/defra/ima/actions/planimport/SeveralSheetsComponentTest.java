package uk.gov.defra.ima.actions.planimport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;

@QuarkusTest
class SeveralSheetsComponentTest extends ActionServiceTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void aSheetForEachRecommendationBecomesOnePlan() {
        var title = "In sheets " + UUID.randomUUID();

        send(Map.of("title", title, "dry-run", "true"), workbook("DRO"))
                .statusCode(200)
                .body("outcomes.sheet", contains("Rec 1", "Rec 1", "Rec 2"))
                .body("outcomes.ref", contains("1.1", "1.2", "2.1"))
                .body("columns.findAll { it.sheet == 'Rec 2' }.heading", hasItem("Target date"));
        var plan = send(Map.of("title", title), workbook("DRO"))
                .statusCode(200)
                .body("created", is(3))
                .body("warnings.problem", hasItem(containsString("'Rec 1', 'Rec 2' were read as one plan")))
                .body("warnings.findAll { it.row == 5 && it.column == 'Lead official' }.sheet", everyItem(is("Rec 2")))
                .extract()
                .<String>path("plan");

        Api.dro()
                .queryParams(Map.of("plan", plan, "sort", "ref"))
                .get("/v1/actions")
                .then()
                .body("items.ref", contains("1.1", "1.2", "2.1"))
                .body(
                        "items.recommendation.text",
                        contains("Know what there is", "Know what there is", "Support owners"));
        Api.kimOfficer()
                .contentType(XLSX)
                .queryParam("plan", plan)
                .header("Prefer", "wait=30")
                .body(workbook("Head of KIM"))
                .post("/v1/plans/imports")
                .then()
                .statusCode(200)
                .body("updated", is(1))
                .body("unchanged", is(2));
    }

    @Test
    void whatIsWrongNamesItsSheet() {
        send(Map.of("title", "Wrong " + UUID.randomUUID()), workbook("x".repeat(10_001)))
                .statusCode(422)
                .body("errors.field", contains("sheet Rec 2, row 5, Lead official"));
    }

    private static byte[] workbook(String lastOwner) {
        return Workbooks.of(workbook -> {
            Workbooks.row(workbook.createSheet("Cover"), 0, "Action plan", "2019");
            var first = workbook.createSheet("Rec 1");
            Workbooks.row(first, 0, "Recommendation 1");
            Workbooks.row(first, 1, "Know what there is");
            Workbooks.row(first, 3, "No.", "Action", "Owner", "By when");
            Workbooks.row(first, 4, "1", "Appoint", "DRO", "July 2019");
            Workbooks.row(first, 5, "2", "Tell", "DRO", "May 2019");
            var second = workbook.createSheet("Rec 2");
            Workbooks.row(second, 0, "Recommendation 2");
            Workbooks.row(second, 1, "Support owners");
            Workbooks.row(second, 3, "No.", "Action", "Lead official", "Target date");
            Workbooks.row(second, 4, "1", "Steer", lastOwner, "June 2019");
        });
    }

    private static ValidatableResponse send(Map<String, String> other, byte[] file) {
        return Api.kimOfficer()
                .contentType(XLSX)
                .header("Prefer", "wait=30")
                .queryParams(Map.of("organisation", "defra", "assessor", "TNA", "stated-on", "2018-07-31"))
                .queryParams(other)
                .body(file)
                .post("/v1/plans/imports")
                .then();
    }
}
