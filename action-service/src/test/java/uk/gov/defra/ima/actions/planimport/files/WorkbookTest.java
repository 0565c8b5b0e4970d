package uk.gov.defra.ima.actions.planimport.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.defra.ima.actions.planimport.Workbooks;
import uk.gov.defra.ima.actions.planimport.application.ReadPlan;
import uk.gov.defra.ima.actions.planimport.domain.ImportRefused;
import uk.gov.defra.ima.actions.planimport.domain.ImportWishes;
import uk.gov.defra.ima.actions.planimport.domain.PlanColumn;
import uk.gov.defra.ima.actions.planimport.domain.PlanLine;
import uk.gov.defra.ima.actions.planimport.domain.StatedRecommendation;

class WorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void theSheetWithTheHeadingsIsFoundUnderItsTitlesAndMergedCellsHoldForAllTheirRows() {
        var plan = ReadPlan.read(
                Workbooks.of(workbook -> {
                    Workbooks.row(workbook.createSheet("Read me"), 0, "This workbook has the action plan");
                    var sheet = workbook.createSheet("Action plan");
                    Workbooks.row(sheet, 0, "IMA action plan 2018");
                    sheet.addMergedRegion(CellRangeAddress.valueOf("A1:F1"));
                    Workbooks.row(sheet, 2, "No", "Recommendation", "Ref", "Actions", "Action officer", "Timescale");
                    Workbooks.row(sheet, 3, "1", "Vision", "1.1", "Appoint", "DRO", "July");
                    Workbooks.row(sheet, 4, "", "", "1.2", "Tell", "", "");
                    sheet.addMergedRegion(CellRangeAddress.valueOf("A4:A5"));
                    sheet.addMergedRegion(CellRangeAddress.valueOf("B4:B5"));
                    sheet.addMergedRegion(CellRangeAddress.valueOf("E4:E5"));
                }),
                ImportWishes.NONE);

        assertThat(plan.recommendations())
                .extracting(StatedRecommendation::text)
                .containsExactly("Vision");
        assertThat(plan.lines()).extracting(PlanLine::number).containsExactly(4, 5);
        assertThat(plan.lines()).extracting(line -> line.cell(PlanColumn.OWNER)).containsExactly("DRO", "DRO");
        assertThat(plan.lines()).extracting(PlanLine::recommendation).containsExactly("1", "1");
        assertThat(plan.warnings())
                .anySatisfy(warning -> assertThat(warning.problem()).contains("'Action plan' was read"));
    }

    @Test
    void datesAreWrittenOutAndFormulasCountByTheirLastValue() {
        var plan = ReadPlan.read(
                Workbooks.of(workbook -> {
                    var sheet = workbook.createSheet("Plan");
                    Workbooks.row(
                            sheet,
                            0,
                            "Recommendation no",
                            "Recommendation",
                            "Ref",
                            "Action",
                            "Due",
                            "Last updated",
                            "Owner");
                    Workbooks.row(sheet, 1, "", "Vision", "", "Appoint");
                    var row = sheet.getRow(1);
                    row.createCell(0).setCellValue(1);
                    row.createCell(2).setCellValue(1.1);
                    var day = workbook.createCellStyle();
                    day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
                    row.createCell(4).setCellValue(LocalDate.of(2019, 4, 3));
                    row.getCell(4).setCellStyle(day);
                    var month = workbook.createCellStyle();
                    month.setDataFormat(workbook.createDataFormat().getFormat("mmm-yy"));
                    row.createCell(5).setCellValue(LocalDate.of(2018, 7, 1));
                    row.getCell(5).setCellStyle(month);
                    row.createCell(6).setCellFormula("\"D\"&\"RO\"");
                    workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(6));
                }),
                ImportWishes.NONE);

        var line = plan.lines().getFirst();
        assertThat(line.ref()).isEqualTo("1.1");
        assertThat(line.recommendation()).isEqualTo("1");
        assertThat(line.cell(PlanColumn.COMPLETION_DUE)).isEqualTo("3 April 2019");
        assertThat(line.commentaryUpdated()).isEqualTo("July 2018");
        assertThat(line.cell(PlanColumn.OWNER)).isEqualTo("DRO");
    }

    @Test
    void aDocumentTypeIsRefusedBeforeAnyEntityIsRead() {
        var bomb = Workbooks.spoil(
                Workbooks.plain(),
                SHEET,
                xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"));

        assertThat(refused(bomb)).contains("document type");
    }

    @Test
    void whatUnpacksToSomethingEnormousIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(SHEET));
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 200; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertThat(refused(bytes.toByteArray())).contains("times its size");
    }

    @Test
    void tooManyPartsAreRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < 1_001; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
                zip.closeEntry();
            }
        }

        assertThat(refused(bytes.toByteArray())).contains("1,000 parts");
    }

    @Test
    void damagedWorkbooksAreRefused() {
        var plain = Workbooks.plain();

        assertThat(refused(Arrays.copyOf(plain, plain.length / 2))).contains(".xlsx");
        assertThat(refused(Workbooks.spoil(plain, SHEET, xml -> xml.substring(0, xml.length() / 2))))
                .contains("cannot be read");
        assertThat(refused(Workbooks.spoil(plain, SHEET, xml -> xml.replace("<v>0", "<v>x"))))
                .contains("cannot be read");
        assertThat(refused(Workbooks.spoil(plain, "xl/workbook.xml", xml -> "<x/>")))
                .isNotBlank();
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .contains(".xls");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_xD83D_", "_x0001_"})
    void halfASurrogatePairAndAControlCharacterAreNamed(String escaped) {
        var file = Workbooks.spoil(
                Workbooks.plain(), "xl/sharedStrings.xml", xml -> xml.replace("Appoint", "App" + escaped));

        assertThat(refused(file)).containsAnyOf("half a surrogate pair", "a control character");
    }

    @Test
    void aSheetCanBeNamed() {
        var file = Workbooks.of(workbook -> {
            for (var name : List.of("2018", "2019")) {
                var sheet = workbook.createSheet(name);
                Workbooks.row(sheet, 0, "Recommendation", "Ref", "Action");
                Workbooks.row(sheet, 1, "Vision", "1.1", "Appoint in " + name);
            }
        });
        var wishes = new ImportWishes(java.util.Optional.of("2019"), java.util.Map.of());

        assertThat(ReadPlan.read(file, wishes).lines().getFirst().description()).isEqualTo("Appoint in 2019");
        assertThat(ReadPlan.read(file, ImportWishes.NONE).lines().getFirst().description())
                .isEqualTo("Appoint in 2018");
        assertThat(ReadPlan.read(file, ImportWishes.NONE).warnings())
                .anySatisfy(warning -> assertThat(warning.problem()).contains("'2019' too"));
    }

    private static String refused(byte[] file) {
        var refused = catchThrowableOfType(ImportRefused.class, () -> ReadPlan.read(file, ImportWishes.NONE));
        assertThat(refused).isNotNull();
        return refused.problems().getFirst().problem();
    }
}
