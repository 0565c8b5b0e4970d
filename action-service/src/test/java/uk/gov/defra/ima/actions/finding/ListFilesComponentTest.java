package uk.gov.defra.ima.actions.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;

@QuarkusTest
class ListFilesComponentTest extends ActionServiceTest {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String AWKWARD = """
            Rec,Recommendation,Ref,Action,Owner,Due,Priority,Status,Progress,Labels
            1,Manage email,1.1,"=HYPERLINK(""http://x"",""Click"")",DRO/Head of KIM (paper),30/09/2018,High,In progress,"Line one
            line two, ""quoted""\",email;=vault
            1,Manage email,1.2,@SUM(1),Head of KIM,+441234,-1,,''=already guarded,
            2,Ünïcode – “quotes”,2.1,Survey 日本語,,to be agreed,,Completed in Jan 2018,,"old, but good; paper"
            """;

    @ParameterizedTest
    @ValueSource(strings = {CSV, XLSX})
    void aListImportsBackWithoutLoss(String type) {
        var first = made("Kept " + UUID.randomUUID(), "text/csv", AWKWARD.getBytes(StandardCharsets.UTF_8));
        var file = file(Map.of("plan", first), type).statusCode(200).extract().asByteArray();

        var second = made("Kept again " + UUID.randomUUID(), type, file);

        assertThat(actions(second)).isEqualTo(actions(first)).hasSize(3);
        assertThat(actions(second))
                .extracting(action -> action.get("labels"))
                .containsExactly(List.of("email", "=vault"), List.of(), List.of("old, but good", "paper"));
        assertThat(recommendations(second)).isEqualTo(recommendations(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {CSV, XLSX})
    void theRealPlanImportsBackWithoutLossAndIntoItselfChangesNothing(String type) {
        var plan = Api.realPlan();
        var done = Api.action(plan, "1.3");
        Api.changeStatus(Api.dro(), done, "\"1\"", Map.of("to", "COMPLETED", "comment", "It is"))
                .statusCode(200);
        Api.changeStatus(Api.kimOfficer(), done, "\"2\"", Map.of("to", "VERIFIED"))
                .statusCode(200);
        var file = file(Map.of("plan", plan), type).statusCode(200).extract().asByteArray();

        Api.kimOfficer()
                .contentType(type)
                .queryParams(Map.of("plan", plan, "dry-run", true))
                .body(file)
                .post("/v1/plans/imports")
                .then()
                .statusCode(200)
                .body("conflicts", empty())
                .body("missing", empty())
                .body("warnings.problem", not(hasItem(containsString("heading"))))
                .body("warnings.problem", not(hasItem(containsString("column"))))
                .body("unchanged", is(29));
        var again = made("Again " + UUID.randomUUID(), type, file);
        assertThat(withoutStatus(again)).isEqualTo(withoutStatus(plan)).hasSize(29);
    }

    @Test
    void noCellOfACsvIsAFormula() {
        var plan = made("Guarded " + UUID.randomUUID(), "text/csv", AWKWARD.getBytes(StandardCharsets.UTF_8));

        var text = file(Map.of("plan", plan), CSV)
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .header("Content-Disposition", containsString("actions.csv"))
                .extract()
                .asString();

        assertThat(text)
                .startsWith("\uFEFFRecommendation no,")
                .contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"Click\"\")\"", ",'@SUM(1),", ",'+441234,", ",'-1,")
                .contains(",''=already guarded,")
                .doesNotContain(",=", ",@", ",+", ",-");
    }

    @Test
    void aWorkbookOpensWithHeadingsWidthsAndAFilter() throws IOException {
        var plan = Api.realPlan();
        var file = file(Map.of("plan", plan, "sort", "due"), XLSX)
                .statusCode(200)
                .extract()
                .asByteArray();

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheet("Actions");
            assertThat(sheet.getLastRowNum()).isEqualTo(29);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Recommendation no");
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
            assertThat(sheet.getColumnWidth(5)).isGreaterThan(sheet.getColumnWidth(4));
            assertThat(sheet.getRow(1).getCell(13).getLocalDateTimeCellValue()).isNotNull();
        }
    }

    @Test
    void whatIsFoundByWordsComesAsAFileToo() {
        var plan = Api.realPlan();
        var found = file(Map.of("plan", plan, "q", "records"), CSV)
                .statusCode(200)
                .extract()
                .asString();

        assertThat(found.lines().count()).isGreaterThan(1);
        file(Map.of("plan", plan, "sort", "name"), CSV)
                .statusCode(400)
                .header("Content-Type", "application/problem+json");
        file(Map.of("plan", plan), "application/pdf").statusCode(406);
    }

    private static ValidatableResponse file(Map<String, Object> query, String type) {
        return Api.dro().accept(type).queryParams(query).get("/v1/actions").then();
    }

    private static String made(String title, String type, byte[] file) {
        return Api.kimOfficer()
                .contentType(type)
                .header("Prefer", "wait=30")
                .queryParams(
                        Map.of("organisation", "defra", "assessor", "TNA", "title", title, "stated-on", "2018-07-31"))
                .body(file)
                .post("/v1/plans/imports")
                .then()
                .statusCode(200)
                .body("state", is("DONE"))
                .extract()
                .path("plan");
    }

    private static List<Map<String, Object>> withoutStatus(String plan) {
        var actions = actions(plan);
        actions.forEach(action -> {
            action.remove("status");
            action.remove("statusAsStated");
            action.remove("commentary");
        });
        return actions;
    }

    private static List<Map<String, Object>> actions(String plan) {
        var actions = Api.dro()
                .queryParams(Map.of("plan", plan, "limit", 100))
                .get("/v1/actions")
                .then()
                .statusCode(200)
                .extract()
                .<List<Map<String, Object>>>path("items");
        for (var action : actions) {
            List.of("id", "plan", "original", "createdAt", "updatedAt", "version", "statusBasis")
                    .forEach(action::remove);
            ((Map<?, ?>) action.get("recommendation")).remove("id");
            if (action.get("commentary") instanceof Map<?, ?> commentary) {
                commentary.remove("id");
            }
        }
        return actions;
    }

    private static List<Map<String, Object>> recommendations(String plan) {
        var recommendations = Api.dro()
                .get("/v1/plans/{id}/recommendations", plan)
                .then()
                .extract()
                .<List<Map<String, Object>>>path("items");
        recommendations.forEach(
                one -> List.of("id", "plan", "createdAt", "updatedAt").forEach(one::remove));
        return recommendations;
    }
}
