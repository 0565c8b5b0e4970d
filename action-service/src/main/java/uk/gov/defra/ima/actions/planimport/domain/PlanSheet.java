package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sheet with the row of it that reads most like the headings of a plan.
 *
 * @param sheet the sheet
 * @param index where the headings are among its rows
 * @param below where what they head begins
 * @param headings what they mean
 * @param mapping meaning by heading as the request gives it
 */
record PlanSheet(Sheet sheet, int index, int below, Headings headings, Map<PlanColumn, String> mapping) {

    private static final int ROWS_ABOVE = 30;

    /** Tables of one sheet that may have headings unlike those of the others. */
    private static final int MOST_TABLES = 100;

    /** The row that has most headings, among the first of a sheet; empty when all are blank. */
    static Optional<PlanSheet> of(Sheet sheet, Map<PlanColumn, String> mapping) {
        PlanSheet best = null;
        var rows = sheet.rows();
        for (var i = 0; i < Math.min(ROWS_ABOVE, rows.size()); i++) {
            if (rows.get(i).isBlank()) {
                continue;
            }
            var found = new PlanSheet(
                    sheet,
                    i,
                    i + 1,
                    HeadingReader.read(rows.get(i), mapping, rows.subList(i + 1, rows.size())),
                    mapping);
            if (best == null || found.headings().recognised() > best.headings().recognised()) {
                best = found;
            }
        }
        return Optional.ofNullable(best).map(PlanSheet::withSecondRow);
    }

    /** Headings may take two rows: "Timescale" over "Original" and "Revised". */
    private PlanSheet withSecondRow() {
        var rows = sheet.rows();
        if (below >= rows.size() || !SecondHeadings.areIn(rows.get(below), rows.get(index))) {
            return this;
        }
        var whole = SecondHeadings.under(rows.get(index), rows.get(below));
        return new PlanSheet(
                sheet,
                index,
                below + 1,
                HeadingReader.read(whole, mapping, rows.subList(below + 1, rows.size())),
                mapping);
    }

    /** True when it may be a plan: it says what is to be done, and something about it. */
    boolean complete() {
        return headings.has(PlanColumn.ACTION) && headings.recognised() > 1;
    }

    /** True when it is a plan of its own beside another: it says too who does what, or by when. */
    boolean planOfItsOwn() {
        return complete() && (headings.has(PlanColumn.OWNER) || headings.has(PlanColumn.COMPLETION_DUE));
    }

    /** Every text of its column of actions, in lower case. */
    Set<String> actions() {
        var texts = new HashSet<String>();
        var action = headings.index(PlanColumn.ACTION);
        sheet.rows().stream()
                .skip(below)
                .flatMap(row -> action.map(row::words).stream())
                .map(HeadingWords::plain)
                .filter(text -> !text.isEmpty())
                .forEach(texts::add);
        return texts;
    }

    /** Whether labels, titles of sections, or numbers at the head of actions, say what these answer. */
    boolean saysItself() {
        if (new RowLabels(rows(false)).areThere()) {
            return true;
        }
        var action = headings.index(PlanColumn.ACTION);
        return sheet.rows().stream()
                .anyMatch(row -> TitleRow.section(row).isPresent()
                        || TitleRow.only(row).flatMap(Numbering::numbered).isPresent()
                        || action.flatMap(column -> Numbering.actionFirst(row.cell(column)))
                                .isPresent());
    }

    /**
     * What the headings head: the rows below, and of those above, the title of the first recommendation's section.
     *
     * @param several whether the plan has other sheets too
     */
    List<PlanRow> rows(boolean several) {
        var all = sheet.rows();
        var rows = new ArrayList<PlanRow>();
        var others = new HashMap<List<String>, Headings>();
        var holding = several ? headings.inSheet(sheet.name()) : headings;
        for (var row : titles()) {
            rows.add(new PlanRow(holding, row));
        }
        for (var i = below; i < all.size(); i++) {
            var row = all.get(i);
            if (row.isBlank() || holding.areRepeatedBy(row)) {
                continue;
            }
            if (OtherHeadings.areIn(row)) {
                var rest = all.subList(i + 1, all.size());
                holding = others.computeIfAbsent(row.cells(), cells -> {
                    var other = HeadingReader.read(row, mapping, rest);
                    return several ? other.inSheet(sheet.name()) : other;
                });
                refuseTooMany(others.size());
            } else {
                rows.add(new PlanRow(holding, row));
            }
        }
        return rows;
    }

    private void refuseTooMany(int tables) {
        if (tables > MOST_TABLES) {
            throw new ImportRefused(List.of(CellProblem.row(
                    0, "has more than %d tables with headings of their own in one sheet".formatted(MOST_TABLES))));
        }
    }

    private List<Sheet.Row> titles() {
        var above = sheet.rows().subList(0, index).stream()
                .filter(row -> !row.isBlank())
                .toList();
        var titles = new ArrayList<Sheet.Row>();
        for (var i = 0; i < above.size(); i++) {
            var last = i == above.size() - 1;
            var section = TitleRow.section(above.get(i));
            if (section.isPresent() && section.get().text().isEmpty() && !last) {
                // The number alone; what is recommended stands below it.
                titles.add(withText(above.get(i), above.get(i + 1)));
            } else if (section.isPresent()
                    || (last
                            && TitleRow.only(above.get(i))
                                    .flatMap(Numbering::numbered)
                                    .isPresent())) {
                titles.add(above.get(i));
            }
        }
        return titles;
    }

    private static Sheet.Row withText(Sheet.Row number, Sheet.Row text) {
        var words = TitleRow.only(text).filter(below -> Numbering.section(below).isEmpty());
        var title = TitleRow.only(number).orElse("");
        return new Sheet.Row(
                number.number(),
                List.of(words.map(below -> title + ": " + below).orElse(title)));
    }
}
