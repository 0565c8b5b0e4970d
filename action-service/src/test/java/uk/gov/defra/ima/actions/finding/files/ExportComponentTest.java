package uk.gov.defra.ima.actions.finding.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.finding.Lists;
import uk.gov.defra.ima.actions.finding.application.ExportActions;
import uk.gov.defra.ima.actions.finding.domain.ActionCriteria;
import uk.gov.defra.ima.actions.finding.domain.ListOrder;
import uk.gov.defra.ima.actions.finding.domain.Sorting;

/** Whole lists, taken away while the world goes on. */
@QuarkusTest
class ExportComponentTest extends ActionServiceTest {

    @Inject
    ExportActions export;

    @Test
    void whatChangesMeanwhileComesOnceAndIsNotMissed() {
        var rows = IntStream.rangeClosed(1, 1_001)
                .mapToObj("1,Many,1.%d,Take the list away,DRO\n"::formatted)
                .collect(Collectors.joining());
        var plan = Lists.made("Rec,Recommendation,Ref,Action,Owner\n" + rows);
        var taken = new ArrayList<Action>();

        export.each(ofPlan(plan), new Sorting(ListOrder.UPDATED, Sorting.Direction.DESCENDING), some -> {
            if (taken.isEmpty()) {
                start(some.getFirst().id().toString());
                start(Api.action(plan, "1.1"));
            }
            taken.addAll(some);
        });

        assertThat(taken).extracting(Action::ref).hasSize(1_001).doesNotHaveDuplicates();
        assertThat(taken).filteredOn(action -> action.ref().equals("1.1")).allMatch(action -> action.version() == 2);
    }

    @Test
    void whatASheetHasNoRoomForGoesOnInAnother() throws IOException {
        var plan = Api.realPlan();
        var file = new ByteArrayOutputStream();
        var criteria = ofPlan(plan);

        try (var workbook = new ActionWorkbook(file, criteria.now(), 11)) {
            export.each(criteria, Sorting.BY_REF, workbook::write);
        }

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            assertThat(workbook).extracting(Sheet::getSheetName).containsExactly("Actions", "Actions 2", "Actions 3");
            assertThat(workbook).extracting(Sheet::getLastRowNum).containsExactly(10, 10, 9);
            assertThat(workbook)
                    .allMatch(sheet ->
                            sheet.getRow(0).getCell(4).getStringCellValue().equals("Action ref"));
        }
    }

    private static void start(String action) {
        Api.changeStatus(Api.dro(), action, "\"1\"", Map.of("to", "IN_PROGRESS"))
                .statusCode(200);
    }

    private static ActionCriteria ofPlan(String plan) {
        return new ActionCriteria(
                Set.of("defra"),
                List.of(UUID.fromString(plan)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new ActionCriteria.DueDays(Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new ActionCriteria.Now(LocalDate.of(2018, 7, 31), Instant.EPOCH));
    }
}
