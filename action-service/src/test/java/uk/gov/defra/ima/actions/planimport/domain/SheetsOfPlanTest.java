package uk.gov.defra.ima.actions.planimport.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetsOfPlanTest {

    private static final Sheet COVER = sheet("Cover", "Senior responsible owner,Head of KIM");
    private static final Sheet KEY = sheet("Key", "RAG,Meaning,Action", "R,Will be late,Tell the SIRO");

    @Test
    void aSheetForEachRecommendationIsOnePlan() {
        var plan = read(
                ImportWishes.NONE,
                COVER,
                sheet(
                        "Rec 1",
                        "Recommendation 1",
                        "Know what there is",
                        "No.,Action,Owner,By when",
                        "1,Appoint,DRO,July",
                        "2,Tell,DRO,July"),
                sheet("Rec 2", "Recommendation 2", "Support owners", "No.,Action,Lead,Target date", "1,Steer,DRO,"));

        assertThat(plan.recommendations())
                .extracting(StatedRecommendation::text)
                .containsExactly("Know what there is", "Support owners");
        assertThat(plan.lines()).extracting(PlanLine::ref).containsExactly("1.1", "1.2", "2.1");
        assertThat(plan.warnings())
                .extracting(CellProblem::problem)
                .singleElement()
                .asString()
                .contains("'Rec 1', 'Rec 2' were read as one plan");
    }

    @Test
    void openAndClosedActionsAreOnePlanAndProblemsNameTheirSheet() {
        var open = sheet("Open", "Ref,Recommendation,Action,Owner", "1.1,1. Vision,Appoint,DRO");
        var closed = sheet("Closed", "Ref,Recommendation,Action,Owner,Colour", "1.2,1. Vision,Tell,DRO,mauve");
        var plan = read(ImportWishes.NONE, open, closed, KEY);

        assertThat(plan.lines()).extracting(PlanLine::ref).containsExactly("1.1", "1.2");
        assertThat(plan.warnings())
                .filteredOn(warning -> warning.row() > 0)
                .extracting(CellProblem::place)
                .containsExactly("sheet Closed, row 1, Colour");
        assertThat(plan.warnings())
                .extracting(CellProblem::problem)
                .anySatisfy(problem -> assertThat(problem).contains("'Key'", "was not read"));
    }

    @Test
    void anEarlierVersionOfTheSamePlanIsLeftAlone() {
        var now = sheet(
                "2019",
                "Ref,Recommendation,Action,Owner,Status",
                "1.1,1. Vision,Appoint,DRO,Done",
                "1.2,1. Vision,Tell,DRO,");
        var before = sheet(
                "2018", "Ref,Recommendation,Action,Owner", "1.1,1. Vision,Appoint,DRO", "1.2,1. Vision,Tell them,DRO");
        var plan = read(ImportWishes.NONE, before, now);

        assertThat(plan.lines())
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(line.hasColumn(PlanColumn.STATUS)).isTrue());
        assertThat(plan.warnings())
                .extracting(CellProblem::problem)
                .anySatisfy(problem -> assertThat(problem).contains("the same actions", "'2018'"));
    }

    @Test
    void aRequestMayNameOneSheet() {
        var open = sheet("Open", "Ref,Recommendation,Action,Owner", "1.1,1. Vision,Appoint,DRO");
        var closed = sheet("Closed", "Ref,Recommendation,Action,Owner", "1.2,1. Vision,Tell,DRO");
        var plan = read(new ImportWishes(Optional.of("closed"), Map.of()), open, closed);

        assertThat(plan.lines()).extracting(PlanLine::ref).containsExactly("1.2");
    }

    @Test
    void aRecommendationDoesNotReachIntoTheNextSheet() {
        var first = sheet("A", "Recommendation,Ref,Action,Owner", "1. Vision,1.1,Appoint,DRO");
        var second = sheet("B", "Recommendation,Ref,Action,Owner", ",x,Tell,DRO", "2. Support,2.1,Steer,DRO");

        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> read(ImportWishes.NONE, first, second))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(CellProblem::place)
                        .containsExactly("sheet B, row 2, Action"));
    }

    private static PlanOutline read(ImportWishes wishes, Sheet... sheets) {
        return OutlineReader.read(PlanTable.find(List.of(sheets), wishes));
    }

    private static Sheet sheet(String name, String... rows) {
        var read = new ArrayList<Sheet.Row>();
        for (var row : rows) {
            read.add(new Sheet.Row(read.size() + 1, List.of(row.split(",", -1))));
        }
        return new Sheet(name, read);
    }
}
