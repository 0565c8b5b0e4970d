package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sheets of a workbook that make its plan: the one that reads most like one, and those beside it that are parts of
 * it, such as one for each recommendation, or the open and the closed actions. A sheet that says the same actions again
 * is an earlier plan, and is left alone.
 *
 * @param read what is read, in the order of the file
 * @param warnings what is read and what is not, where there is a choice
 */
record SheetsOfPlan(List<PlanSheet> read, List<CellProblem> warnings) {

    static SheetsOfPlan choose(PlanSheet best, List<PlanSheet> candidates, int sheets) {
        var others = candidates.stream()
                .filter(other -> !other.sheet().name().equals(best.sheet().name()) && other.complete())
                .toList();
        var known = new HashSet<>(best.actions());
        var read = new ArrayList<>(List.of(best));
        var leftOut = new ArrayList<CellProblem>();
        for (var other : others) {
            var actions = other.actions();
            var again = actions.stream().filter(known::contains).count();
            if (!best.planOfItsOwn() || !other.planOfItsOwn() || actions.isEmpty()) {
                leftOut.add(notRead(other, "has headings of a plan in sheet '%s' too; that sheet was not read"));
            } else if (again * 2 >= actions.size()) {
                leftOut.add(notRead(
                        other,
                        "has the same actions in sheet '%s' again; that sheet was not read, ?sheet= chooses it"));
            } else {
                known.addAll(actions);
                read.add(other);
            }
        }
        var inOrder = candidates.stream().filter(read::contains).toList();
        var warnings = new ArrayList<CellProblem>();
        if (sheets > 1) {
            warnings.add(CellProblem.row(0, said(sheets, inOrder)));
        }
        warnings.addAll(leftOut);
        return new SheetsOfPlan(inOrder, warnings);
    }

    private static String said(int sheets, List<PlanSheet> read) {
        var first = read.getFirst();
        return read.size() == 1
                ? "has %d sheets; '%s' was read, whose headings are in row %d"
                        .formatted(
                                sheets, first.sheet().name(), first.headings().row())
                : "has %d sheets; %s were read as one plan, ?sheet= chooses one"
                        .formatted(
                                sheets,
                                read.stream()
                                        .map(each -> "'" + each.sheet().name() + "'")
                                        .collect(Collectors.joining(", ")));
    }

    private static CellProblem notRead(PlanSheet other, String problem) {
        return CellProblem.row(0, problem.formatted(other.sheet().name()));
    }
}
