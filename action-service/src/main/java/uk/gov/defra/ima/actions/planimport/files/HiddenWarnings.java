package uk.gov.defra.ima.actions.planimport.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.defra.ima.actions.planimport.domain.CellProblem;

/** What a person should know about that which is hidden in a workbook: it is easily forgotten that it is there. */
final class HiddenWarnings {

    /** Sheets that are named at most. */
    private static final int MOST_NAMES = 20;

    private HiddenWarnings() {}

    static Optional<CellProblem> sheets(WorkbookXml workbook) {
        if (workbook.showsNone()) {
            return Optional.of(CellProblem.row(0, "has only hidden sheets; they were read as if they were shown"));
        }
        var names = workbook.hidden();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(CellProblem.row(
                        0,
                        "has hidden sheets, which were not read: %s; if the plan is in one, unhide it and import again"
                                .formatted(names.stream()
                                        .limit(MOST_NAMES)
                                        .map(name -> "'" + name + "'")
                                        .collect(Collectors.joining(", ")))));
    }

    /** @param sheet name of the sheet that {@code xml} has read to its end */
    static List<CellProblem> within(String sheet, SheetXml xml) {
        return Stream.of(columns(sheet, xml.hiddenColumns()), rows(sheet, xml.hiddenRows()))
                .flatMap(Optional::stream)
                .map(problem -> CellProblem.row(0, problem))
                .toList();
    }

    private static Optional<String> columns(String sheet, String letters) {
        return letters.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "has hidden columns in sheet '%s' (%s); they were not read, since what is imported is shown to the whole organisation; if they belong to the plan, unhide them and import again"
                                .formatted(sheet, letters));
    }

    private static Optional<String> rows(String sheet, long hidden) {
        if (hidden == 0) {
            return Optional.empty();
        }
        return Optional.of(
                hidden == 1
                        ? "has 1 hidden row in sheet '%s'; it was read like the others".formatted(sheet)
                        : "has %,d hidden rows in sheet '%s'; they were read like the others".formatted(hidden, sheet));
    }
}
