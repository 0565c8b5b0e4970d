package uk.gov.defra.ima.actions.planimport.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.defra.ima.actions.planimport.domain.CellProblem;
import uk.gov.defra.ima.actions.planimport.domain.ImportWishes;
import uk.gov.defra.ima.actions.planimport.domain.PlanColumn;
import uk.gov.defra.ima.actions.planimport.domain.PlanLine;
import uk.gov.defra.ima.actions.planimport.domain.PlanOutline;
import uk.gov.defra.ima.actions.planimport.domain.StatedRecommendation;

/** Plans as departments publish them, with what a table of Word leaves behind in a spreadsheet. */
class PublishedHabitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // in figures, the first above the headings, the headings again further down
                "1 The department should know its assets,,\nActions,Owner,Due\n1A Appoint,DRO,July\n1B Tell,DRO,July\nActions,Owner,Due\n2 The department should support its owners,,\n2A Steer,DRO,July\n",
                // in Roman figures, in the column of the actions
                "Recommendation / action,Owner,When\ni. The department should know its assets,,\nAppoint,DRO,July\nTell,DRO,July\nii. The department should support its owners,,\nSteer,DRO,July\n",
            })
    void recommendationsCountUpInRowsOfTheirOwn(String file) {
        var plan = read(file);

        assertThat(plan.recommendations())
                .extracting(StatedRecommendation::number)
                .containsExactly("1", "2");
        assertThat(plan.recommendations())
                .extracting(StatedRecommendation::text)
                .allSatisfy(text -> assertThat(text).contains("The department should"));
        assertThat(plan.lines()).extracting(PlanLine::description).containsExactly("Appoint", "Tell", "Steer");
    }

    @Test
    void aNumberOutOfTurnCountsNothingUp() {
        var plan = read(
                "Recommendation 1: Vision,,\nAction,Owner,Due\n1.1 Appoint,DRO,July\n3 things that nobody should forget,,\n1.2 Tell,DRO,July\n");

        assertThat(plan.recommendations())
                .extracting(StatedRecommendation::number)
                .containsExactly("1");
        assertThat(plan.lines()).extracting(PlanLine::ref).containsExactly("1.1", "1.2");
        assertThat(plan.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.value()).startsWith("3 things"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Total,,2 actions,,|total",
                ",,Total actions: 2,,|total",
                ",,12,,|page",
                "DRO: Departmental Records Officer,,,,|note",
                ",,OFFICIAL,,|note",
                "Signed: ____,,,Signed: ____,|note",
                ",,,Date: ____,|note",
            })
    void whatIsNoPartOfThePlanIsLeftOutWithAWarning(String row, String what) {
        var plan = read(
                "Rec No,Recommendation,Action,Owner,Due\n1,Vision,1.1 Appoint,DRO,July\n1,Vision,1.2 Tell,DRO,July\n"
                        + row + "\n");

        assertThat(plan.lines()).extracting(PlanLine::ref).containsExactly("1.1", "1.2");
        assertThat(plan.recommendations()).hasSize(1);
        assertThat(plan.warnings())
                .extracting(CellProblem::problem)
                .singleElement()
                .asString()
                .contains("left out", what);
    }

    @Test
    void aLastActionWithoutOwnerOrDateIsStillOne() {
        var plan = read("Rec No,Recommendation,Action,Owner,Due\n1,Vision,Appoint,DRO,July\n2,Support,Steer,,\n");

        assertThat(plan.lines()).extracting(PlanLine::description).containsExactly("Appoint", "Steer");
    }

    @Test
    void aRecommendationThatNoActionAnswersIsInThePlanAndSaidSo() {
        var plan = read("Rec No,Recommendation,Action,Owner\n1,Vision,1.1 Appoint,DRO\n2,Support,,\n");

        assertThat(plan.recommendations()).hasSize(2);
        assertThat(plan.warnings())
                .extracting(CellProblem::problem)
                .containsExactly("is answered by no action; recommendation 2 stands in the plan without any");
    }

    @Test
    void aLetteredRowThatEndsBeforeItsNewestColumnIsRead() {
        var plan = read("""
                Recommendation,Action,Owner,Q1 update,Q2 update
                1. Vision,"a) Appoint
                b) Tell","a) DRO
                b) SIRO","a) Begun
                b) Done"
                """);

        assertThat(plan.lines())
                .extracting(line -> line.cell(PlanColumn.COMMENTARY))
                .containsExactly("Begun", "Done");
    }

    @Test
    void aLastActionOfWhichOnlyThePriorityIsKnownIsStillOne() {
        var plan = read("Recommendation,Action,Owner,Priority\n1. Vision,Appoint,DRO,High\n,Tell,,Low\n");

        assertThat(plan.lines()).extracting(PlanLine::description).containsExactly("Appoint", "Tell");
    }

    @Test
    @Timeout(30)
    void manyActionsWithoutAReferenceAreNumberedInTime() {
        var plan = read("Recommendation,Action,Owner\n" + "1. Vision,Appoint,DRO\n".repeat(20_000));

        assertThat(plan.lines()).hasSize(20_000);
        assertThat(plan.lines().getLast().ref()).isEqualTo("1.20000");
    }

    @Test
    void aRecommendationInWordsAloneStandsWithoutAnAction() {
        var plan = read("""
                Theme,Recommendation,No,Action,Owner
                Value,Say what the department holds,1,Write it down,DRO
                Culture,Leaders should be seen to keep records themselves,,,
                Risk,Put it into all registers,2,Tell them,DRO
                """);

        assertThat(plan.recommendations())
                .extracting(StatedRecommendation::text)
                .contains("Leaders should be seen to keep records themselves");
        assertThat(plan.lines()).extracting(PlanLine::ref).containsExactly("1", "2");
    }

    @Test
    void letteredActionsInOneCellAreOneWithAWarning() {
        var plan = read("Recommendation,Action,Owner\n1. Vision,\"a) Appoint\nb) Tell\",DRO\n");

        assertThat(plan.lines()).hasSize(1);
        assertThat(plan.warnings())
                .extracting(CellProblem::problem)
                .anySatisfy(problem -> assertThat(problem).contains("(b)"));
    }

    @Test
    void letteredActionsWithTheirOwnersOrDatesAreActionsOfTheirOwn() {
        var plan = read("""
                Recommendation,Action,Owner,Due,Delivered
                1. Vision,"a) Appoint
                b) Tell
                  everybody","a) DRO
                b) SIRO","a) May 2012
                b) July 2012",In part
                2. Support,"a) Steer
                b) Row",DRO,"a) May 2012
                c) July 2012",No
                """);

        assertThat(plan.lines()).extracting(PlanLine::ref).containsExactly("1a", "1b", "2.1");
        assertThat(plan.lines())
                .extracting(PlanLine::description)
                .containsExactly("Appoint", "Tell\n  everybody", "a) Steer\nb) Row");
        assertThat(plan.lines()).extracting(line -> line.cell(PlanColumn.OWNER)).containsExactly("DRO", "SIRO", "DRO");
        assertThat(plan.lines())
                .extracting(line -> line.cell(PlanColumn.COMPLETION_DUE))
                .containsExactly("May 2012", "July 2012", "a) May 2012\nc) July 2012");
        assertThat(plan.lines())
                .extracting(line -> line.cell(PlanColumn.DELIVERED))
                .containsExactly("In part", "In part", "No");
        assertThat(plan.lines().get(1).row().asWritten()).containsEntry("Owner", "a) DRO\nb) SIRO");
        assertThat(plan.warnings())
                .extracting(CellProblem::problem)
                .anySatisfy(problem -> assertThat(problem).contains("actions a, b in one cell"))
                .anySatisfy(problem -> assertThat(problem).contains("(b)", "taken as one"));
    }

    private static PlanOutline read(String file) {
        return ReadPlan.read(file.getBytes(UTF_8), ImportWishes.NONE);
    }
}
