package uk.gov.defra.ima.actions.planimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.poi.ss.util.CellRangeAddress;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;

@QuarkusTest
class FormatsComponentTest extends ActionServiceTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String OTHER_DEPARTMENT = """
            IMA action plan;;;;;;;
            No;Recommendation;Enabling/supporting actions;Action officer;Timescale;Delivered? Yes/No;Priority;Budget
            1;Set the vision – now;1a Appoint a champion;DRO, Head of KIM;End March 2019;In part;H;£5
            ;;1b Tell everybody;DRO;TBC;Yes;;
            """;

    @Inject
    DataSource database;

    @Test
    void anotherDepartmentsTextComesIn() {
        String plan = to(Api.kimOfficer(), Map.of())
                .contentType("text/csv")
                .body(OTHER_DEPARTMENT.getBytes(Charset.forName("windows-1252")))
                .post("/v1/plans/imports")
                .then()
                .statusCode(200)
                .body("state", is("DONE"))
                .body("created", is(2))
                .body("done", is(2))
                .body("warnings.problem", hasItem(containsString("Windows-1252")))
                .body("warnings.column", hasItem("Budget"))
                .extract()
                .path("plan");

        Api.dro()
                .get("/v1/actions/{id}", Api.action(plan, "1a"))
                .then()
                .statusCode(200)
                .body("recommendation.text", is("Set the vision – now"))
                .body("description", is("Appoint a champion"))
                .body("owners.post", is(List.of("defra/dro", "defra/head-of-kim")))
                .body("priority", is("High"))
                .body("status", is("IN_PROGRESS"))
                .body("statusAsStated", is("In part"))
                .body("original.Budget", is("£5"));
    }

    @Test
    void aWorkbookComesInAsBodyAndAsForm() {
        var file = Workbooks.of(workbook -> {
            Workbooks.row(workbook.createSheet("Notes"), 0, "See the next sheet");
            var sheet = workbook.createSheet("Plan");
            Workbooks.row(sheet, 0, "Action plan");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:E1"));
            Workbooks.row(sheet, 1, "Recommendation no", "Recommendation", "Ref", "Action", "Owner");
            Workbooks.row(sheet, 2, "1", "Vision", "1.1", "=cmd|' /C calc'!A0", "DRO");
            Workbooks.row(sheet, 3, "", "", "1.2", "Tell", "DRO");
            sheet.addMergedRegion(CellRangeAddress.valueOf("B3:B4"));
        });
        String plan = to(Api.kimOfficer(), Map.of())
                .contentType(XLSX)
                .body(file)
                .post("/v1/plans/imports")
                .then()
                .statusCode(200)
                .body("created", is(2))
                .body("warnings.problem", hasItem(containsString("'Plan' was read")))
                .extract()
                .path("plan");
        Api.dro().get("/v1/actions/{id}", Api.action(plan, "1.1")).then().body("description", is("=cmd|' /C calc'!A0"));

        to(Api.kimOfficer(), Map.of())
                .multiPart("file", "plan.xlsx", file, XLSX)
                .post("/v1/plans/imports")
                .then()
                .statusCode(200)
                .body("created", is(2));
        to(Api.kimOfficer(), Map.of())
                .multiPart("other", "x")
                .post("/v1/plans/imports")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem("file"));
    }

    @Test
    void hostileFilesAreRefusedAndTheServiceStaysUp() {
        var entity = Workbooks.spoil(
                Workbooks.plain(),
                "xl/sharedStrings.xml",
                xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]>"));
        for (var file : List.of(entity, new byte[] {'P', 'K', 3, 4, 0}, "a\u0000b,c\n".getBytes(UTF_8))) {
            to(Api.kimOfficer(), Map.of())
                    .contentType(XLSX)
                    .body(file)
                    .post("/v1/plans/imports")
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("errors.problem", not(empty()));
        }
        Api.kimOfficer().get("/v1/plans").then().statusCode(200);
    }

    @Test
    void tenThousandCharactersAreTakenAndALongOwnerOrPriorityIsKeptAsWritten() {
        // Of any letters, since a database can make the same ones again and again short enough for an index.
        var long10k = new Random(20180731)
                .ints(10_000, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        String plan = to(Api.kimOfficer(), Map.of())
                .contentType("text/csv")
                .body("Recommendation,Ref,Action,Owner,Progress,Priority\n%1$s,1.1,%1$s,%1$s,%1$s,%1$s\n"
                        .formatted(long10k)
                        .getBytes(UTF_8))
                .post("/v1/plans/imports")
                .then()
                .statusCode(200)
                .body("state", is("DONE"))
                .body("warnings.problem", hasItem(containsString("too long to be the name of a post")))
                .body("warnings.problem", hasItem(containsString("too long for a priority")))
                .extract()
                .path("plan");
        Api.dro()
                .get("/v1/actions/{id}", Api.action(plan, "1.1"))
                .then()
                .body("description", is(long10k))
                .body("owners", empty())
                .body("priority", nullValue())
                .body("original.Owner", is(long10k))
                .body("original.Priority", is(long10k));
    }

    @Test
    void aDryRunTellsRowByRowAndKeepsNothing() throws SQLException {
        var before = counts();

        var title = "Only tried " + UUID.randomUUID();
        to(Api.kimOfficer(), Map.of("dry-run", "true", "title", title))
                .contentType("text/csv")
                .body(OTHER_DEPARTMENT.replace("Head of KIM", "Head of Nowhere").getBytes(UTF_8))
                .post("/v1/plans/imports")
                .then()
                .statusCode(200)
                .body("state", is("DRY_RUN"))
                .body("id", nullValue())
                .body("created", is(2))
                .body("outcomes", hasSize(2))
                .body("outcomes[0].outcome", is("CREATED"))
                .body("outcomes[0].row", is(3))
                .body("outcomes[0].ref", is("1a"))
                .body("outcomes[0].description", is("Appoint a champion"))
                .body("columns.find { it.heading == 'Timescale' }.column", is("completionDue"))
                .body("columns.heading", not(hasItem("Budget")))
                .body("outcomes[0].owners.post", hasItem("defra/head-of-nowhere"))
                .body("outcomes[1].status", is("COMPLETED"))
                .body("warnings.problem", hasItem(containsString("Head of Nowhere")));

        assertThat(counts()).isEqualTo(before);
        Api.kimOfficer().get("/v1/posts/defra/head-of-nowhere").then().statusCode(404);
    }

    @Test
    void aLongImportIsFollowedToItsEnd() {
        var rows = IntStream.rangeClosed(1, 3_000)
                .mapToObj(i -> (i == 1 ? "1,Vision" : ",") + ",1." + i + ",Do it,DRO")
                .collect(Collectors.joining("\n"));
        var asked = to(Api.kimOfficer(), Map.of(), "respond-async")
                .contentType("text/csv")
                .body("No,Recommendation,Ref,Action,Owner\n" + rows)
                .post("/v1/plans/imports")
                .then()
                .statusCode(202)
                .body("rows", is(3_000))
                .extract();
        var seen = new ArrayList<Integer>();

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    var job = Api.kimOfficer()
                            .get(asked.header("Location"))
                            .then()
                            .statusCode(200)
                            .extract();
                    seen.add(job.path("done"));
                    return "DONE".equals(job.path("state"));
                });

        assertThat(seen).isSorted().endsWith(3_000);
    }

    @Test
    void aMappingNamesHeadingsAndAWrongOneIsNamed() {
        var file = "Rec,What is wanted,Ref,Thing to do\n1,Vision,1.1,Appoint\n".getBytes(UTF_8);
        to(Api.kimOfficer(), Map.of())
                .queryParam("mapping", "action:Thing to do", "recommendation:What is wanted")
                .contentType("text/csv")
                .body(file)
                .post("/v1/plans/imports")
                .then()
                .statusCode(200)
                .body("created", is(1));
        to(Api.kimOfficer(), Map.of())
                .queryParam("mapping", "action:Nothing like it")
                .contentType("text/csv")
                .body(file)
                .post("/v1/plans/imports")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("row 1, Nothing like it"));
        to(Api.kimOfficer(), Map.of())
                .queryParam("mapping", "colour:Thing to do")
                .contentType("text/csv")
                .body(file)
                .post("/v1/plans/imports")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("mapping"));
    }

    private List<Long> counts() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select (select count(*) from plan), (select count(*) from action),"
                        + " (select count(*) from plan_import), (select count(*) from post),"
                        + " (select count(*) from event_journal)")) {
            row.next();
            return List.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
        }
    }

    private static RequestSpecification to(RequestSpecification who, Map<String, String> other) {
        return to(who, other, "wait=30");
    }

    private static RequestSpecification to(RequestSpecification who, Map<String, String> other, String prefer) {
        var query = new java.util.HashMap<>(Map.of(
                "organisation", "defra",
                "assessor", "The National Archives",
                "title", "Plan " + UUID.randomUUID(),
                "stated-on", "2018-07-31"));
        query.putAll(other);
        return who.queryParams(query).header("Prefer", prefer);
    }
}
