package uk.gov.defra.ima.actions.planimport.application;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.defra.ima.actions.planimport.SamplePlan;
import uk.gov.defra.ima.actions.planimport.domain.CellProblem;
import uk.gov.defra.ima.actions.planimport.domain.ImportRefused;
import uk.gov.defra.ima.actions.planimport.domain.ImportWishes;
import uk.gov.defra.ima.actions.planimport.domain.PlanColumn;
import uk.gov.defra.ima.actions.planimport.domain.PlanLine;
import uk.gov.defra.ima.actions.planimport.domain.PlanOutline;
import uk.gov.defra.ima.actions.planimport.domain.StatedRecommendation;

class ReadPlanTest {

    private static final String HEADINGS =
            "Recommendation no,Recommendation,Action ref,Action,Owner,Completion due,Status";

    @Test
    void readsTheRealPlanWordForWord() {
        var plan = ReadPlan.read(SamplePlan.bytes(), ImportWishes.NONE);

        assertThat(plan.lines()).hasSize(29);
        assertThat(plan.recommendations())
                .extracting(StatedRecommendation::number)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(plan.warnings()).isEmpty();
        assertThat(plan.lines().getFirst().cell(PlanColumn.COMPLETION_DUE)).isEqualTo("On going");
        assertThat(plan.lines().getFirst().row().asWritten()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a number beside the text, repeated in each row
                "Rec No;Recommendation;No;Action required;Action officer;Timescale\n1;Vision;1.1;Appoint;DRO;July\n1;Vision;1.2;Tell;DRO;July\n2;Support;2.1;Steer;DRO;July\n",
                // given once, blank below
                "Rec No\tRecommendation\tRef\tActions\tLead\tBy when\n1\tVision\t1.1\tAppoint\tDRO\tJuly\n\t\t1.2\tTell\tDRO\tJuly\n2\tSupport\t2.1\tSteer\tDRO\tJuly\n",
                // in a row of its own
                "Ref,Recommendation,Enabling/supporting actions,Owner,Due for completion\nR1,Vision,,,\nR1 Action 1.1,,Appoint,DRO,July\nR1 Action 1.2,,Tell,DRO,July\nR2,Support,,,\nR2 Action 2.1,,Steer,DRO,July\n",
                // a bare number with letters under it, in the columns of the action
                "No,Action,Owner,Timescale\n1,Vision,,\n1a,Appoint,DRO,July\n1b,Tell,DRO,July\n2,Support,,\n2a,Steer,DRO,July\n",
                // letters that begin again, under a title across the table
                "Ref,Action,Owner,Timescale\nRecommendation 1: Vision,,,\n(a),Appoint,DRO,July\n(b),Tell,DRO,July\nRecommendation 2: Support,,,\n(a),Steer,DRO,July\n",
                // figures that begin again under each recommendation
                "Recommendation,Action no,Action,Owner\n1. Vision,1,Appoint,DRO\n,2,Tell,DRO\n2. Support,1,Steer,DRO\n",
                // a number at the head of the texts
                "Recommendation,Action,Owner\nRecommendation 1: Vision,1.1 Appoint,DRO\n,1.2 Tell,DRO\nRecommendation 2: Support,2.1 Steer,DRO\n",
                // columns of numbers headed like the texts
                "Recommendation,Recommendation,Action,Action,Owner\n1,Vision,1.1,Appoint,DRO\n1,Vision,1.2,Tell,DRO\n2,Support,2.1,Steer,DRO\n",
                // number and text together in a column that is called like the number
                "Rec,Action ref,Action,Lead\n1) Vision,Action 1/1,Appoint,DRO\n1) Vision,Action 1/2,Tell,DRO\n2) Support,Action 2/1,Steer,DRO\n",
                // the same where the numbers have a letter
                "Rec,Recommendation,Action,Description,Lead\n1,Vision,A1.1,Appoint,DRO\n1,Vision,A1.2,Tell,DRO\n2,Support,A2-1,Steer,DRO\n",
                // two columns called No, each before its text
                "No,Recommendation,No,Action,Owner\n1,Vision,1,Appoint,DRO\n,,2,Tell,DRO\n2,Support,1,Steer,DRO\n",
                // the headings again on a second page, and spaces that do not break
                "No,Recommendation,Ref,Action,Owner\n1,Vision,1.1\u00a0,\u00a0Appoint,DRO\n\u00a0,,1.2,Tell\u200b,DRO\nNo,Recommendation,Ref,Action,Owner\n2,Support,2.1,Steer,DRO\n\u00a0,,,,\n",
                // a note below the table
                "Recommendation,Action,Owner\nR1: Vision,1A Appoint,DRO\n,1B Tell,DRO\nR2: Support,2A Steer,DRO\n,,\nKey: G is on track,,\n",
                // no numbers at all
                "Recommendation,Action,Owner\nVision,Appoint,DRO\nVision,Tell,DRO\nSupport,Steer,DRO\n",
                // themes that head groups of rows, alone or across merged cells
                "No,Recommendation,Action required,Lead,Target date\nGovernance and leadership,,,,\n1,Vision,Appoint,SIRO,July\n,,Tell,SIRO,July\nRecords,Records,Records,Records,Records\n2,Support,Steer,DRO,July\n",
                // a table for each recommendation, its title above its headings
                "Recommendation 1: Vision,,,\nAction,Owner,Completion due,Status\n1.1 Appoint,SIRO,July,\n1.2 Tell,DRO,July,\nRecommendation 2: Support,,,\nAction,Owner,Completion due,Status\n2.1 Steer,DRO,July,\n",
                // the headings again for each recommendation in other words, pages numbered, and notes below
                "R1 Vision,,,\nR1 Actions,Priority,Timescale,Owner\nAction 1.1 Appoint,High,July,DRO\nAction 1.2 Tell,Low,July,DRO\n1,Action plan of the department,,\nR2 Support,,,\nR2 Actions,Priority,Timescale,Owner\nAction 2.1 Steer,Low,July,DRO\nDRO is the Departmental Records Officer,,,\n",
                // a total, and places to sign
                "#,Recommendation,Action,Owner,Due\n1,Vision,1.1 Appoint,DRO,July\n,,1.2 Tell,DRO,July\n2,Support,2.1 Steer,DRO,July\nTotal,,3 actions,,\nSigned: ____,,,Signed: ____,\nDate: ____,,,Date: ____,\n",
                // headings in two rows
                "Rec,Recommendation,Ref,Action,Lead,Timescale,,Delivered\n,,,,,Original,Revised,Yes/No\n1,Vision,1.1,Appoint,DRO,July,,No\n,,1.2,Tell,DRO,July,May,No\n2,Support,2.1,Steer,DRO,July,,No\n",
                // titles above
                "IMA action plan,,,\n,,,\nRecommendation,Action,Owner,Timescale\n1. Vision,1.1 Appoint,DRO,July\n,1.2 Tell,DRO,July\n2. Support,2.1 Steer,DRO,July\n",
            })
    void everyHabitGivesTheSameOutline(String file) {
        var plan = read(file);

        assertThat(plan.recommendations())
                .extracting(StatedRecommendation::number)
                .containsExactly("1", "2");
        assertThat(plan.recommendations())
                .extracting(StatedRecommendation::text)
                .containsExactly("Vision", "Support");
        assertThat(plan.lines()).extracting(PlanLine::recommendation).containsExactly("1", "1", "2");
        assertThat(plan.lines())
                .extracting(line -> line.description().strip())
                .containsExactly("Appoint", "Tell", "Steer");
        assertThat(plan.lines()).extracting(PlanLine::ref).doesNotHaveDuplicates();
    }

    @Test
    void severalActionsInOneCellAreOneWithAWarning() {
        var plan = read("Recommendation,Action,Owner\n1. Vision,\"1a. Appoint\n1b. Tell\nby 1 July\",DRO\n");

        assertThat(plan.lines()).extracting(PlanLine::ref).containsExactly("1a");
        assertThat(plan.warnings())
                .extracting(CellProblem::problem)
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains("(1b)"));
    }

    @Test
    void aColumnThatWeDoNotKnowIsKeptWithAWarning() {
        var plan = read("Recommendation,Ref,Action,Budget\nVision,1.1,Appoint,=1+1\n");

        assertThat(plan.warnings()).extracting(CellProblem::column).containsExactly("Budget");
        assertThat(plan.lines().getFirst().row().asWritten()).containsEntry("Budget", "=1+1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+44 20", "-done-", "@SUM(A1)", "\t=1"})
    void whatLooksLikeAFormulaIsTextWordForWord(String cell) {
        var plan = read("Recommendation,Ref,Action,Owner\nVision,1.1,\"" + cell.replace("\"", "\"\"") + "\",DRO\n");

        assertThat(plan.lines().getFirst().cell(PlanColumn.ACTION)).isEqualTo(cell);
    }

    @Test
    void aMappingGoesBeforeWhatWeRecognise() {
        var wishes =
                new ImportWishes(Optional.empty(), Map.of(PlanColumn.ACTION, "Thing", PlanColumn.OWNER, "Somebody"));
        var plan = ReadPlan.read(
                "Recommendation,Ref,Thing,Owner,Somebody\nVision,1.1,Do it,Not me,DRO\n".getBytes(UTF_8), wishes);

        assertThat(plan.lines().getFirst().description()).isEqualTo("Do it");
        assertThat(plan.lines().getFirst().cell(PlanColumn.OWNER)).isEqualTo("DRO");
    }

    @Test
    void aMappingOfWhatIsNotThereAndAMissingHeadingAreNamedWithWhatWasFound() {
        var wishes = new ImportWishes(Optional.empty(), Map.of(PlanColumn.OWNER, "Nowhere"));
        var problems = refused("Ref,Thing\n1.1,x\n".getBytes(UTF_8), wishes);

        assertThat(problems).extracting(CellProblem::column).containsExactly("Nowhere", PlanColumn.ACTION.heading());
        assertThat(problems).allSatisfy(problem -> assertThat(problem.problem()).contains("'Ref', 'Thing'"));
    }

    @Test
    void bytesAreReadByTheirMarkOrTheirSense() {
        var file = HEADINGS + "\n1,Café – “vision”,1.1,Do,DRO,July,\n";
        for (var bytes : List.of(
                file.getBytes(UTF_8),
                ("\uFEFF" + file).getBytes(UTF_8),
                ("\uFEFF" + file).getBytes(UTF_16LE),
                file.getBytes(Charset.forName("windows-1252")))) {
            assertThat(ReadPlan.read(bytes, ImportWishes.NONE)
                            .recommendations()
                            .getFirst()
                            .text())
                    .isEqualTo("Café – “vision”");
        }
        assertThat(ReadPlan.read(file.getBytes(Charset.forName("windows-1252")), ImportWishes.NONE)
                        .warnings())
                .extracting(CellProblem::problem)
                .singleElement()
                .asString()
                .contains("Windows-1252");
    }

    @Test
    void whatIsWrongIsNamedByRowAndColumn() {
        var file = HEADINGS
                + "\n1,T,1.1,Do,,,\n1,T, 1.1.,Again,,,\n1,T,1.3,,DRO,,\n1,T,1.4,Do,,,,extra\n1,T,1.5,\"a\u0001b\",,,\n1,T,1.6,"
                + "x".repeat(10_001) + ",,,\n";

        assertThat(refused(file.getBytes(UTF_8), ImportWishes.NONE))
                .extracting(CellProblem::place)
                .containsExactly("row 5", "row 6, Action", "row 7, Action", "row 4, Action", "row 3, Action ref");
    }

    @Test
    void aCellOfTenThousandCharactersIsTaken() {
        assertThat(read(HEADINGS + "\n1,T,1.1," + "x".repeat(10_000) + ",,,\n").lines())
                .hasSize(1);
    }

    @Test
    void aReferenceAndANumberAreShort() {
        var file =
                HEADINGS + "\n1,T," + "1".repeat(101) + ",Do,,,\n" + "N".repeat(101) + ",T,1.2,Do,,,\n1,T,...,Do,,,\n";

        assertThat(refused(file.getBytes(UTF_8), ImportWishes.NONE))
                .extracting(CellProblem::place)
                .containsExactly("row 2, Action ref", "row 3, Recommendation no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Recommendation,Ref,Action\n", "Recommendation,Ref,Action\n\"1,no end"})
    void whatIsNoPlanIsRefused(String file) {
        assertThat(refused(file.getBytes(UTF_8), ImportWishes.NONE)).isNotEmpty();
    }

    @Test
    void anUndefinedByteIsNamedByItsLine() {
        var file = (HEADINGS + "\n1,caf\u0081,1.1,Do,,,\n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(refused(file, ImportWishes.NONE).getFirst().problem()).contains("line 2");
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        readOrRefused(bytes);
    }

    @Property
    void anyCellsAreReadOrRefused(@ForAll List<String> cells) {
        var row = String.join(
                ",",
                cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .toList());
        readOrRefused((HEADINGS + "\n1,T,1.1,Do,DRO,July,\n" + row + "\n").getBytes(UTF_8));
    }

    @Property(tries = 200)
    void aDamagedWorkbookIsReadOrRefused(@ForAll byte[] noise) {
        var damaged = Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, noise.length + 4);
        System.arraycopy(noise, 0, damaged, 4, noise.length);
        readOrRefused(damaged);
    }

    private static void readOrRefused(byte[] bytes) {
        try {
            assertThat(ReadPlan.read(bytes, ImportWishes.NONE).lines()).isNotEmpty();
        } catch (ImportRefused refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    private static PlanOutline read(String file) {
        return ReadPlan.read(file.getBytes(UTF_8), ImportWishes.NONE);
    }

    private static List<CellProblem> refused(byte[] file, ImportWishes wishes) {
        var refused = catchThrowableOfType(ImportRefused.class, () -> ReadPlan.read(file, wishes));
        assertThat(refused).isNotNull();
        return refused.problems();
    }
}
