package uk.gov.defra.ima.actions.planimport.application;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.planimport.SamplePlan;
import uk.gov.defra.ima.actions.planimport.domain.CellProblem;
import uk.gov.defra.ima.actions.planimport.domain.ImportRefused;
import uk.gov.defra.ima.actions.planimport.domain.PlanColumn;

class ReadPlanCsvTest {

    private static final String HEADINGS = String.join(
            ",", Arrays.stream(PlanColumn.values()).map(PlanColumn::heading).toList());

    @Test
    void readsTheRealPlanWordForWord() {
        var rows = ReadPlanCsv.read(SamplePlan.bytes());

        assertThat(rows).hasSize(29);
        assertThat(rows.getFirst().cell(PlanColumn.COMPLETION_DUE)).isEqualTo("On going");
        assertThat(rows.getFirst().number()).isEqualTo(2);
        assertThat(rows.getFirst().asWritten()).hasSize(10);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() {
        assertThat(ReadPlanCsv.read(("\uFEFF" + HEADINGS + "\n" + row("1.1")).getBytes(UTF_8)))
                .hasSize(1);
    }

    @Test
    void everyWrongHeadingIsNamed() {
        var problems = refused(HEADINGS.replace("Owner", "Who").replace("Status", "State") + "\n" + row("1.1"));

        assertThat(problems).extracting(CellProblem::column).containsExactly("Who", "State", "Owner", "Status");
    }

    @Test
    void aRowWithTooManyCellsIsNamedWithTheCount() {
        var problems = refused(HEADINGS + "\n" + row("1.1") + "\n" + row("1.2") + ",extra\n");

        assertThat(problems).containsExactly(CellProblem.row(3, "has 11 cells where the headings have 10"));
    }

    @Test
    void aDuplicateReferenceNamesBothRows() {
        var problems = refused(HEADINGS + "\n" + row("1.1") + "\n" + row(" 1.1."));

        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().row()).isEqualTo(3);
        assertThat(problems.getFirst().problem()).contains("row 2");
    }

    @Test
    void allProblemsComeAtOnce() {
        var problems = refused(HEADINGS + "\n,,,,,,,,,\n" + row("1.1") + ",extra");

        assertThat(problems)
                .extracting(CellProblem::place)
                .contains("row 2, Recommendation no", "row 2, Action ref", "row 3");
    }

    @Test
    void whatIsNotUtf8IsNamedByItsLine() {
        var problems = refused((HEADINGS + "\n" + row("1.1") + "\ncaf\u00e9").getBytes(ISO_8859_1));

        assertThat(problems.getFirst().problem()).startsWith("is not UTF-8: line 3");
    }

    @Test
    void anOpenQuoteIsRefused() {
        assertThat(refused(HEADINGS + "\n\"1,no end").getFirst().problem()).contains("well-formed");
    }

    @Test
    void anEmptyFileAndOneWithHeadingsAloneAreRefused() {
        assertThat(refused("").getFirst().problem()).contains("empty");
        assertThat(refused(HEADINGS + "\n").getFirst().problem()).contains("no rows");
    }

    private static List<CellProblem> refused(String file) {
        return refused(file.getBytes(UTF_8));
    }

    private static List<CellProblem> refused(byte[] file) {
        var refused = catchThrowableOfType(ImportRefused.class, () -> ReadPlanCsv.read(file));
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    private static String row(String ref) {
        return "1,Text,,July 2018," + ref + ",Do it,DRO,,July,";
    }
}
