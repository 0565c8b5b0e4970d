package uk.gov.defra.ima.actions.planimport.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.defra.ima.actions.planimport.domain.CellProblem;
import uk.gov.defra.ima.actions.planimport.domain.ImportRefused;
import uk.gov.defra.ima.actions.planimport.domain.ImportWishes;
import uk.gov.defra.ima.actions.planimport.domain.PlanColumn;
import uk.gov.defra.ima.actions.planimport.domain.PlanLine;
import uk.gov.defra.ima.actions.planimport.domain.PlanOutline;
import uk.gov.defra.ima.actions.planimport.domain.StatedRecommendation;

/** Tables of published plans: columns that say the same, labels of rows, and tables below the first. */
class PublishedTablesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Progress as at March 2018|Progress as at September 2018",
                "Progress (31/03/2018)|Progress (30/09/2018)",
                "Update at 6 months|Update at 12 months",
                "Q1 update|Q3 update",
                "Q1|Q2",
            })
    void theNewestColumnOfSeveralIsTakenAndAnOlderOneWhereItIsBlank(String older, String newer) {
        for (var columns : new String[] {older + "," + newer, newer + "," + older}) {
            var newFirst = columns.startsWith(newer);
            var plan = read("Rec,Recommendation,Ref,Action," + columns + "\n1,Vision,1.1,Appoint,"
                    + (newFirst ? "new,old" : "old,new") + "\n1,Vision,1.2,Tell," + (newFirst ? ",old" : "old,")
                    + "\n");

            assertThat(plan.lines())
                    .extracting(line -> line.cell(PlanColumn.COMMENTARY))
                    .containsExactly("new", "old");
            assertThat(plan.warnings())
                    .singleElement()
                    .satisfies(warning -> assertThat(warning.column()).isEqualTo(older));
        }
    }

    @Test
    void aRevisedDateHoldsBesideTheOriginal() {
        var plan = read(
                "Rec,Recommendation,Ref,Action,Timescale,,Delivered\n,,,,Original,Revised,Yes/No\n1,Vision,1.1,Appoint,May 2012,June 2012,No\n1,Vision,1.2,Tell,July 2012,,Yes\n");

        assertThat(plan.lines())
                .extracting(line -> line.cell(PlanColumn.COMPLETION_DUE))
                .containsExactly("June 2012", "July 2012");
        assertThat(plan.lines().getFirst().row().asWritten())
                .containsEntry("Timescale Original", "May 2012")
                .containsEntry("Delivered Yes/No", "No");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the number in the label, beginning again under each recommendation
                "Type,Text,SRO,Delivery date\nRecommendation 1:,Vision,,\nResponse:,Accepted,,\nAction 1:,Appoint,DRO,July\nAction 2:,Tell,DRO,July\nRecommendation 2:,Support,,\nAction 1:,Steer,DRO,July\n",
                // a column without a heading, and the number in another
                ",No.,Recommendation / agreed action,Owner,Delivery date\nRecommendation:,1,Vision,,\nResponse:,,Accepted,,\nAction:,1(a),Appoint,DRO,July\nAction:,1(b),Tell,DRO,July\nRecommendation:,2,Support,,\nAction:,2(a),Steer,DRO,July\n,,No action needed,,\n",
            })
    void rowsMaySayWhatTheyAre(String file) {
        var plan = read(file);

        assertThat(plan.recommendations())
                .extracting(StatedRecommendation::text)
                .containsExactly("Vision", "Support");
        assertThat(plan.recommendations().getFirst().commentary()).contains("Accepted");
        assertThat(plan.lines()).extracting(PlanLine::recommendation).containsExactly("1", "1", "2");
        assertThat(plan.lines()).extracting(PlanLine::description).containsExactly("Appoint", "Tell", "Steer");
        assertThat(plan.lines()).extracting(PlanLine::ref).doesNotHaveDuplicates();
    }

    @Test
    void aResponseToNothingIsLeftOutWithAWarningAndASecondOneIsKept() {
        var plan = read("""
                Type,Text,SRO
                Response:,Accepted,
                Recommendation 1:,Vision,
                Response:,Accepted,
                Response:,In part,
                Action 1:,Appoint,DRO
                Action:,Tell,DRO
                """);

        assertThat(plan.recommendations().getFirst().commentary()).contains("Accepted\nIn part");
        assertThat(plan.lines()).extracting(PlanLine::description).containsExactly("Appoint", "Tell");
        assertThat(plan.warnings()).extracting(CellProblem::place).contains("row 2");
    }

    @Test
    void tablesWithOtherHeadingsAreBounded() {
        var file = new StringBuilder("Ref,Recommendation,Action,Owner\n1.1,1. Vision,Appoint,DRO\n");
        for (var i = 0; i < 101; i++) {
            file.append(i % 2 == 0 ? "Ref,Action,Owner,Extra " : "Action,Ref,Owner,Extra ")
                    .append(i)
                    .append('\n');
        }

        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> read(file.toString()))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.problem()).contains("100 tables")));
    }

    @Test
    void aFurtherTableMayHaveOtherHeadings() {
        var plan = read("""
                Recommendation,Ref,Agreed action,Owner,Target,Status
                1,1-1,Appoint,DRO,July 2019,In progress
                5,5-1,Steer,DRO,May 2019,

                Closed actions (1)
                Ref,Action,Owner,Outcome,Date closed
                1-2,Tell,SIRO,Complete,03/04/2019
                """);

        assertThat(plan.lines()).extracting(PlanLine::ref).containsExactly("1-1", "5-1", "1-2");
        assertThat(plan.lines()).extracting(PlanLine::recommendation).containsExactly("1", "5", "1");
        assertThat(plan.lines().getLast().description()).isEqualTo("Tell");
        assertThat(plan.lines().getLast().cell(PlanColumn.OWNER)).isEqualTo("SIRO");
        assertThat(plan.lines().getLast().cell(PlanColumn.COMPLETION_DUE)).isEmpty();
    }

    private static PlanOutline read(String file) {
        return ReadPlan.read(file.getBytes(UTF_8), ImportWishes.NONE);
    }
}
