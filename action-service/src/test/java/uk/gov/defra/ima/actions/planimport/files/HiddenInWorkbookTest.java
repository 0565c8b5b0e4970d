package uk.gov.defra.ima.actions.planimport.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.defra.ima.actions.planimport.Workbooks;
import uk.gov.defra.ima.actions.planimport.application.ReadPlan;
import uk.gov.defra.ima.actions.planimport.domain.CellProblem;
import uk.gov.defra.ima.actions.planimport.domain.ImportRefused;
import uk.gov.defra.ima.actions.planimport.domain.ImportWishes;
import uk.gov.defra.ima.actions.planimport.domain.Sheet;

class HiddenInWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void aHiddenColumnIsNotReadAndIsNamed() {
        var file = plan(sheet -> {
            Workbooks.row(
                    sheet, 0, "Recommendation", "Ref", "Action", "Internal comment (not for publication)", "Owner");
            Workbooks.row(sheet, 1, "Vision", "1.1", "Appoint", "Nobody wants this", "DRO");
            sheet.setColumnHidden(3, true);
            sheet.setColumnHidden(7, true);
        });

        assertThat(rows(file))
                .containsExactly(
                        List.of("Recommendation", "Ref", "Action", "", "Owner"),
                        List.of("Vision", "1.1", "Appoint", "", "DRO"));
        assertThat(problems(file))
                .singleElement()
                .asString()
                .startsWith("has hidden columns in sheet 'Plan' (D); they were not read")
                .contains("unhide");
        var read = ReadPlan.read(file, ImportWishes.NONE);
        assertThat(read.lines().getFirst().row().asWritten().toString())
                .contains("Appoint")
                .doesNotContain("Internal", "Nobody wants this");
        assertThat(read.warnings()).extracting(CellProblem::problem).containsAll(problems(file));
    }

    @Test
    void hiddenColumnsThatSayNothingNeedNoWarning() {
        var file = plan(sheet -> {
            Workbooks.row(sheet, 0, "Recommendation", "Ref", "Action", " ");
            for (var i = 3; i < 300; i++) {
                sheet.setColumnHidden(i, true);
            }
        });

        assertThat(problems(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<col min='2' max='2' hidden='true'/>, B",
        "<col min='2' max='2' hidden='1'/><col min='3' max='3' hidden='0'/><col min='4' max='16384' hidden='1'/>, 'B, D, E, KN'",
        "<col min='1' max='1' hidden='false'/><col min='300' max='300' hidden='1'/>, KN",
    })
    void columnsAreHiddenAsTheFormatSaysIt(String columns, String letters) {
        var xml = "<cols>" + columns.replace('\'', '"') + "</cols><sheetData>";
        var file = Workbooks.spoil(
                plan(sheet -> {
                    Workbooks.row(sheet, 0, "a", "b", "c", "d", "e");
                    if (letters.endsWith("KN")) {
                        sheet.getRow(0).createCell(299).setCellValue("far out");
                    }
                }),
                SHEET,
                sheet -> sheet.replace("<sheetData>", xml));

        assertThat(problems(file)).singleElement().asString().contains("(" + letters + ")");
    }

    @Test
    void manyHiddenColumnsAreNamedInShort() {
        var file = plan(sheet -> {
            sheet.createRow(0).createCell(30).setCellValue("seen");
            for (var i = 0; i < 30; i++) {
                sheet.getRow(0).createCell(i).setCellValue("x");
                sheet.setColumnHidden(i, true);
            }
        });

        assertThat(problems(file)).singleElement().asString().contains("S, T and 10 more)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"min='0' max='2'", "min='3' max='2'", "min='-1' max='1'", "max='2'", "min='x' max='2'"})
    void columnsThatAreNoneAreRefused(String spoilt) {
        var xml = "<cols><col hidden=\"1\" " + spoilt.replace('\'', '"') + "/></cols><sheetData>";
        var file = Workbooks.spoil(Workbooks.plain(), SHEET, sheet -> sheet.replace("<sheetData>", xml));

        assertThatThrownBy(() -> PlanFile.read(file)).isInstanceOf(ImportRefused.class);
    }

    @Test
    void aMergedAreaIsReadWhereItIsSeen() {
        var file = plan(sheet -> {
            Workbooks.row(sheet, 0, "Recommendation 1: Vision");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
            Workbooks.row(sheet, 1, "secret", "x", "y");
            Workbooks.row(sheet, 2, "both", "", "z");
            Workbooks.row(sheet, 3, "", "", "z");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A3:B4"));
            sheet.setColumnHidden(0, true);
        });

        assertThat(rows(file))
                .containsExactly(
                        List.of("", "Recommendation 1: Vision"),
                        List.of("", "x", "y"),
                        List.of("", "both", "z"),
                        List.of("", "both", "z"));
        assertThat(problems(file)).singleElement().asString().contains("(A)");
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetVisibility.class,
            names = {"HIDDEN", "VERY_HIDDEN"})
    void aHiddenSheetIsLeftOutAndNamed(SheetVisibility visibility) {
        var file = Workbooks.of(workbook -> {
            Workbooks.row(workbook.createSheet("Lists & more"), 0, "Red", "Green");
            Workbooks.row(workbook.createSheet("Plan"), 0, "Ref", "Action");
            Workbooks.row(workbook.createSheet("Old"), 0, "Ref", "Action");
            workbook.setActiveSheet(1);
            workbook.setSheetVisibility(0, visibility);
            workbook.setSheetVisibility(2, visibility);
        });

        assertThat(PlanFile.read(file).sheets()).extracting(Sheet::name).containsExactly("Plan");
        assertThat(problems(file))
                .containsExactly(
                        "has hidden sheets, which were not read: 'Lists & more', 'Old'; if the plan is in one, unhide it and import again");
    }

    @Test
    void whereEverySheetIsHiddenAllAreRead() {
        var file = Workbooks.of(workbook -> {
            plan(workbook, sheet -> Workbooks.row(sheet, 0, "Ref", "Action"));
            workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
        });

        assertThat(rows(file)).containsExactly(List.of("Ref", "Action"));
        assertThat(problems(file)).containsExactly("has only hidden sheets; they were read as if they were shown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | has 1 hidden row in sheet 'Plan'; it was read like the others",
                "3 | has 2 hidden rows in sheet 'Plan'; they were read like the others",
            })
    void hiddenRowsAreReadAndCounted(int last, String warning) {
        var file = plan(sheet -> {
            Workbooks.row(sheet, 0, "Ref", "Action", "Note");
            Workbooks.row(sheet, 1, "1", "Shown");
            Workbooks.row(sheet, 2, "2", "Filtered");
            Workbooks.row(sheet, 3, "3", "Filtered");
            Workbooks.row(sheet, 4, "", "", "in a hidden column alone");
            Workbooks.row(sheet, 5, "", " ");
            for (var i = 2; i <= last; i++) {
                sheet.getRow(i).setZeroHeight(true);
            }
            sheet.getRow(4).setZeroHeight(true);
            sheet.getRow(5).setZeroHeight(true);
            sheet.setColumnHidden(2, true);
        });

        assertThat(rows(file)).contains(List.of("2", "Filtered"), List.of("3", "Filtered"));
        assertThat(rows(file)).hasSize(4);
        assertThat(problems(file)).hasSize(2).last().isEqualTo(warning);
    }

    private static byte[] plan(Consumer<XSSFSheet> filling) {
        return Workbooks.of(workbook -> plan(workbook, filling));
    }

    private static void plan(XSSFWorkbook workbook, Consumer<XSSFSheet> filling) {
        filling.accept(workbook.createSheet("Plan"));
    }

    private static List<List<String>> rows(byte[] file) {
        return PlanFile.read(file).sheets().getFirst().rows().stream()
                .map(Sheet.Row::cells)
                .toList();
    }

    private static List<String> problems(byte[] file) {
        return PlanFile.read(file).warnings().stream().map(CellProblem::problem).toList();
    }
}
