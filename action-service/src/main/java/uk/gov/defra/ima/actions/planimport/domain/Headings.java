package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The headings of a sheet: which column means what, and what the others are called. */
public final class Headings {

    /** Characters of what may be a heading said again. */
    private static final int LONGEST = 80;

    private final String sheet;
    private final int row;
    private final List<String> names;
    private final Map<PlanColumn, Integer> columns;
    private final Map<PlanColumn, List<Integer>> instead;
    private final List<CellProblem> remarks;

    private Headings(
            String sheet,
            int row,
            List<String> names,
            Map<PlanColumn, Integer> columns,
            Map<PlanColumn, List<Integer>> instead,
            List<CellProblem> remarks) {
        this.sheet = sheet;
        this.row = row;
        this.names = names;
        this.columns = columns;
        this.instead = instead;
        this.remarks = remarks;
    }

    /**
     * Headings of a sheet that is the only one.
     *
     * @param row row of the file
     * @param names every heading, each once
     * @param columns where each column is
     * @param instead where it is too, to be read where it is blank
     * @param remarks what a person should know about them
     */
    Headings(
            int row,
            List<String> names,
            Map<PlanColumn, Integer> columns,
            Map<PlanColumn, List<Integer>> instead,
            List<CellProblem> remarks) {
        this("", row, names, columns, instead, remarks);
    }

    /** The same in one of several sheets. */
    Headings inSheet(String name) {
        return new Headings(name, row, names, columns, instead, remarks);
    }

    /** What to call each column: its heading, or its letter where it has none or another has the same. */
    static List<String> distinct(List<String> cells) {
        var seen = new HashSet<String>();
        var names = new ArrayList<String>();
        for (var i = 0; i < cells.size(); i++) {
            var plain = cells.get(i).strip();
            var name = plain.isEmpty() ? "(column " + letters(i) + ")" : plain;
            names.add(seen.add(name) ? name : name + " (column " + letters(i) + ")");
        }
        return List.copyOf(names);
    }

    private static String letters(int index) {
        return index < 26 ? "" + (char) ('A' + index) : letters(index / 26 - 1) + (char) ('A' + index % 26);
    }

    /** True for the headings again, as tables of several pages have them, be it in other words. */
    boolean areRepeatedBy(Sheet.Row cells) {
        return columns.entrySet().stream()
                .allMatch(column -> saysAgain(cells.words(column.getValue()), column.getKey(), column.getValue()));
    }

    private boolean saysAgain(String cell, PlanColumn column, int index) {
        return HeadingWords.plain(cell).equals(HeadingWords.plain(names.get(index)))
                || (cell.length() <= LONGEST
                        && HeadingWords.of(cell)
                                .map(HeadingWords.Meaning::column)
                                .filter(column::equals)
                                .isPresent());
    }

    /** The row of the file that has them. */
    public int row() {
        return row;
    }

    /** How many columns of a plan were recognised. */
    int recognised() {
        return columns.size();
    }

    /** How many cells the headings have. */
    int width() {
        return names.size();
    }

    /** True when there is such a column. */
    boolean has(PlanColumn column) {
        return columns.containsKey(column);
    }

    /** The heading of a column as the file has it; our own when the file has none. */
    String nameOf(PlanColumn column) {
        return index(column).map(names::get).orElse(column.heading());
    }

    /** Where a column is, from 0. */
    Optional<Integer> index(PlanColumn column) {
        return Optional.ofNullable(columns.get(column));
    }

    /** The words of a column in a row; those of an older column where it is blank, and empty text where all are. */
    String words(PlanColumn column, Sheet.Row cells) {
        var words = index(column).map(cells::words).orElse("");
        return words.isBlank()
                ? instead.getOrDefault(column, List.of()).stream()
                        .map(cells::words)
                        .filter(older -> !older.isBlank())
                        .findFirst()
                        .orElse(words)
                : words;
    }

    /** The sheet that they are in, when the plan has several. */
    Optional<String> sheet() {
        return Optional.of(sheet).filter(name -> !name.isEmpty());
    }

    /** What each heading that is read was taken for, the newest of several first. */
    List<TakenColumn> taken() {
        return columns.entrySet().stream()
                .flatMap(entry -> Stream.concat(
                                Stream.of(entry.getValue()), instead.getOrDefault(entry.getKey(), List.of()).stream())
                        .map(index -> new TakenColumn(
                                sheet().orElse(null),
                                names.get(index),
                                entry.getKey().field())))
                .toList();
    }

    /** Every heading, as written. */
    List<String> names() {
        return names;
    }

    /** What a person should know about the headings. */
    List<CellProblem> remarks() {
        return remarks.stream().map(remark -> remark.inSheet(sheet())).toList();
    }

    /** The cells of a row by heading, those without heading and content left out. */
    Map<String, String> asWritten(Sheet.Row cells) {
        var asWritten = new LinkedHashMap<String, String>();
        for (var i = 0; i < Math.max(names.size(), cells.cells().size()); i++) {
            var name = i < names.size() ? names.get(i) : "(column " + letters(i) + ")";
            if (!name.startsWith("(column ") || !cells.cell(i).isBlank()) {
                asWritten.put(name, cells.cell(i));
            }
        }
        return asWritten;
    }
}
