package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of a plan within a file: the sheet that has the headings, the row that they are in (titles may stand above
 * them), and the rows below.
 *
 * @param rows rows below the headings, blank ones left out
 * @param warnings which sheet was taken where there are several, and what the headings say that we do not know
 * @param problems rows that are not as the headings say
 */
public record PlanTable(List<PlanRow> rows, List<CellProblem> warnings, List<CellProblem> problems) {

    private static final int ROWS_ABOVE = 30;

    private record Candidate(Sheet sheet, int index, Headings headings) {
        boolean complete() {
            return headings.has(PlanColumn.ACTION) && headings.recognised() > 1;
        }
    }

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
                .flatMap(sheet -> best(sheet, wishes.mapping()).stream())
                .toList();
        var best = candidates.stream()
                .max(Comparator.<Candidate, Boolean>comparing(Candidate::complete)
                        .thenComparingInt(candidate -> candidate.headings().recognised())
                        .thenComparing(
                                Comparator.<Candidate>comparingInt(candidate -> looked.indexOf(candidate.sheet()))
                                        .reversed()))
                .orElseThrow(() -> refused("is empty; a row must have the headings"));
        check(best, wishes.mapping());
        return of(best, candidates, sheets.size());
    }

    private static PlanTable of(Candidate best, List<Candidate> candidates, int sheets) {
        var warnings = new ArrayList<CellProblem>();
        if (sheets > 1) {
            warnings.add(CellProblem.row(
                    0,
                    "has %d sheets; '%s' was read, whose headings are in row %d"
                            .formatted(
                                    sheets, best.sheet().name(), best.headings().row())));
        }
        candidates.stream()
                .filter(other -> !other.sheet().name().equals(best.sheet().name()) && other.complete())
                .forEach(other -> warnings.add(CellProblem.row(
                        0,
                        "has headings of a plan in sheet '%s' too; that sheet was not read"
                                .formatted(other.sheet().name()))));
        warnings.addAll(best.headings().remarks());
        var all = best.sheet().rows();
        // Of what stands above the headings, the title of the first recommendation's section belongs to the table.
        var titles = all.subList(0, best.index()).stream()
                .filter(row -> TitleRow.section(row).isPresent());
        var below = all.subList(best.index() + 1, all.size()).stream().filter(row -> !row.isBlank());
        var rows = Stream.concat(titles, below)
                .map(row -> new PlanRow(best.headings(), row))
                .filter(row -> !best.headings().areRepeatedBy(row))
                .toList();
        return new PlanTable(rows, warnings, best.sheet().name().isEmpty() ? tooLong(rows) : List.of());
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

    private static Optional<Candidate> best(Sheet sheet, Map<PlanColumn, String> mapping) {
        Candidate best = null;
        for (var i = 0; i < Math.min(ROWS_ABOVE, sheet.rows().size()); i++) {
            var row = sheet.rows().get(i);
            if (row.isBlank()) {
                continue;
            }
            var found = new Candidate(
                    sheet,
                    i,
                    Headings.read(
                            row,
                            mapping,
                            sheet.rows().subList(i + 1, sheet.rows().size())));
            if (best == null || found.headings().recognised() > best.headings().recognised()) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    private static void check(Candidate best, Map<PlanColumn, String> mapping) {
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
                && !saysItself(best)) {
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

    /** Whether titles of sections, or numbers at the head of actions, say what these answer. */
    private static boolean saysItself(Candidate best) {
        var action = best.headings().index(PlanColumn.ACTION);
        return best.sheet().rows().stream()
                .anyMatch(row -> TitleRow.section(row).isPresent()
                        || action.flatMap(index -> Numbering.actionFirst(row.cell(index)))
                                .isPresent());
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
