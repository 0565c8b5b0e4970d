package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of a plan within a file: the sheets that have its headings, the row that they are in (titles may stand above
 * them), and the rows below.
 *
 * @param rows rows below the headings, blank ones left out
 * @param warnings which sheet was taken where there are several, and what the headings say that we do not know
 * @param problems rows that are not as the headings say
 */
public record PlanTable(List<PlanRow> rows, List<CellProblem> warnings, List<CellProblem> problems) {

    /**
     * Finds it.
     *
     * @param sheets every sheet of the file
     * @param wishes what the request says about sheet and headings
     * @throws ImportRefused naming what was found and what was looked for
     */
    public static PlanTable find(List<Sheet> sheets, ImportWishes wishes) {
        var looked = sheets.stream()
                .filter(sheet ->
                        wishes.sheet().map(sheet.name()::equalsIgnoreCase).orElse(true))
                .toList();
        if (looked.isEmpty()) {
            throw refused("has no sheet '%s'; there are: %s"
                    .formatted(
                            wishes.sheet().orElse(""),
                            sheets.stream().map(Sheet::name).collect(Collectors.joining(", "))));
        }
        var candidates = looked.stream()
                .flatMap(sheet -> PlanSheet.of(sheet, wishes.mapping()).stream())
                .toList();
        var best = candidates.stream()
                .max(Comparator.<PlanSheet, Boolean>comparing(PlanSheet::complete)
                        .thenComparingInt(candidate -> candidate.headings().recognised())
                        .thenComparing(
                                Comparator.<PlanSheet>comparingInt(candidate -> looked.indexOf(candidate.sheet()))
                                        .reversed()))
                .orElseThrow(() -> refused("is empty; a row must have the headings"));
        check(best, wishes.mapping());
        return of(SheetsOfPlan.choose(best, candidates, sheets.size()));
    }

    private static PlanTable of(SheetsOfPlan chosen) {
        var warnings = new ArrayList<>(chosen.warnings());
        var rows = new ArrayList<PlanRow>();
        var problems = new ArrayList<CellProblem>();
        var several = chosen.read().size() > 1;
        for (var each : chosen.read()) {
            var some = each.rows(several);
            rows.addAll(some);
            some.stream().map(PlanRow::headings).distinct().forEach(headings -> warnings.addAll(headings.remarks()));
            if (each.sheet().name().isEmpty()) {
                problems.addAll(tooLong(some));
            }
        }
        return new PlanTable(rows, warnings, problems);
    }

    /** In delimited text, a cell too many means that a quote or a delimiter is not where it should be. */
    private static List<CellProblem> tooLong(List<PlanRow> rows) {
        return rows.stream()
                .filter(row -> row.cells().cells().stream()
                        .skip(row.headings().width())
                        .anyMatch(cell -> !cell.isBlank()))
                .map(row -> CellProblem.row(
                        row.number(),
                        "has %d cells where the headings have %d"
                                .formatted(
                                        row.cells().cells().size(),
                                        row.headings().width())))
                .toList();
    }

    private static void check(PlanSheet best, Map<PlanColumn, String> mapping) {
        var headings = best.headings();
        var found = headings.names().stream()
                .limit(20)
                .map(name -> "'" + shown(name) + "'")
                .collect(Collectors.joining(", "));
        var problems = new ArrayList<CellProblem>();
        mapping.forEach((column, heading) -> {
            if (headings.index(column)
                    .map(headings.names()::get)
                    .filter(name -> HeadingWords.plain(name).equals(HeadingWords.plain(heading)))
                    .isEmpty()) {
                problems.add(new CellProblem(
                        headings.row(),
                        heading,
                        null,
                        "the mapping names this heading for %s, and it is not there; found: %s"
                                .formatted(column.field(), found)));
            }
        });
        if (!headings.has(PlanColumn.ACTION)) {
            problems.add(missing(
                    headings,
                    PlanColumn.ACTION,
                    "such as 'Action', 'Action required' or 'Enabling/supporting actions'",
                    found));
        }
        if (Stream.of(PlanColumn.RECOMMENDATION, PlanColumn.RECOMMENDATION_NUMBER, PlanColumn.ACTION_REF)
                        .noneMatch(headings::has)
                && !best.saysItself()) {
            problems.add(missing(
                    headings,
                    PlanColumn.RECOMMENDATION,
                    "such as 'Recommendation', 'Recommendation no' or 'Action ref'",
                    found));
        }
        if (!problems.isEmpty()) {
            throw new ImportRefused(problems);
        }
    }

    private static CellProblem missing(Headings headings, PlanColumn column, String looked, String found) {
        return new CellProblem(
                headings.row(),
                column.heading(),
                null,
                "no heading is the column %s; looked for one %s; found: %s; a mapping can name it"
                        .formatted(column.field(), looked, found));
    }

    private static String shown(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }

    private static ImportRefused refused(String problem) {
        return new ImportRefused(List.of(CellProblem.row(0, problem)));
    }
}
