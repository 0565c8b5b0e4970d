package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The headings of a sheet: which column means what, and what the others are called. */
public final class Headings {

    private static final int SAMPLE = 30;
    /** Characters of what may be a heading said again. */
    private static final int LONGEST = 80;

    private static final Pattern A_NUMBER = Pattern.compile(
            "(?i)(?:recommendation|rec|r|action|no)?[ .]*\\(?\\d+(?:\\.\\d+)*[a-z]?[.:)]?|\\(?[a-z][.:)]?");

    private final int row;
    private final List<String> names;
    private final Map<PlanColumn, Integer> columns;
    private final Map<PlanColumn, List<Integer>> instead = new EnumMap<>(PlanColumn.class);
    private final List<CellProblem> remarks = new ArrayList<>();
    private String sheet = "";

    private Headings(int row, List<String> names, Map<PlanColumn, Integer> columns) {
        this.row = row;
        this.names = names;
        this.columns = columns;
    }

    /** The same in one of several sheets. */
    Headings inSheet(String name) {
        var same = new Headings(row, names, columns);
        same.instead.putAll(instead);
        same.remarks.addAll(remarks);
        same.sheet = name;
        return same;
    }

    /**
     * Reads a row as headings.
     *
     * @param row the row
     * @param mapping meaning by heading as the request gives it; it goes before what we recognise
     * @param below the rows that follow, to tell a column of numbers from one of texts
     */
    static Headings read(Sheet.Row row, Map<PlanColumn, String> mapping, List<Sheet.Row> below) {
        var headings = new Headings(row.number(), distinct(row.cells()), new EnumMap<>(PlanColumn.class));
        headings.map(row, mapping);
        var sample = below.stream()
                .limit(SAMPLE)
                .filter(next -> !next.cells().equals(row.cells())) // the headings again, on another page
                .toList();
        headings.recognise(row, sample);
        return headings;
    }

    private void map(Sheet.Row first, Map<PlanColumn, String> mapping) {
        mapping.forEach((column, heading) -> {
            var wanted = HeadingWords.plain(heading);
            IntStream.range(0, first.cells().size())
                    .filter(i -> HeadingWords.plain(first.cell(i)).equals(wanted)
                            && !first.cell(i).isBlank())
                    .findFirst()
                    .ifPresent(i -> columns.put(column, i));
        });
    }

    private void recognise(Sheet.Row first, List<Sheet.Row> sample) {
        var mapped = new HashSet<>(columns.values());
        Map<PlanColumn, List<Integer>> claims = new EnumMap<>(PlanColumn.class);
        var sure = new HashSet<Integer>();
        for (var i = 0; i < first.cells().size(); i++) {
            var index = i;
            if (first.cell(i).isBlank() || mapped.contains(i) || ListHeading.isOne(first.cell(i))) {
                continue;
            }
            HeadingWords.of(first.cell(i))
                    .ifPresentOrElse(
                            meaning -> {
                                claims.computeIfAbsent(meaning.column(), c -> new ArrayList<>())
                                        .add(index);
                                if (meaning.sure()) {
                                    sure.add(index);
                                }
                            },
                            () -> remark(
                                    index,
                                    "is no heading that we know; its cells are kept with each action, word for word"));
        }
        numbers(claims, PlanColumn.RECOMMENDATION, PlanColumn.RECOMMENDATION_NUMBER, sample);
        numbers(claims, PlanColumn.ACTION, PlanColumn.ACTION_REF, sample);
        besideRecommendations(claims, sample);
        claims.forEach((column, indices) -> settle(column, indices, sure));
    }

    /** A column called "No" right before the recommendations numbers them, unless its cells say otherwise. */
    private static void besideRecommendations(Map<PlanColumn, List<Integer>> claims, List<Sheet.Row> sample) {
        var refs = claims.getOrDefault(PlanColumn.ACTION_REF, List.of());
        var texts = claims.getOrDefault(PlanColumn.RECOMMENDATION, List.of());
        if (claims.containsKey(PlanColumn.RECOMMENDATION_NUMBER) || texts.isEmpty()) {
            return;
        }
        var text = texts.getFirst();
        var before = refs.stream()
                .filter(index -> index == text - 1 && numbersTexts(index, text, sample))
                .toList();
        if (!before.isEmpty()) {
            refs.removeAll(before);
            claims.put(PlanColumn.RECOMMENDATION_NUMBER, new ArrayList<>(before));
            if (refs.isEmpty()) {
                claims.remove(PlanColumn.ACTION_REF);
            }
        }
    }

    /** True when each text has one number, a plain one, wherever both are there. */
    private static boolean numbersTexts(int number, int text, List<Sheet.Row> sample) {
        var numberOf = new HashMap<String, String>();
        for (var row : sample) {
            var cell = row.words(number).strip();
            // What is no number at all is a title, or a note below the table.
            if (cell.isEmpty() || TitleRow.only(row).isPresent() || cell.chars().noneMatch(Character::isDigit)) {
                continue;
            }
            var figures = Numbering.recommendation(cell);
            var before = row.words(text).isBlank()
                    ? null
                    : numberOf.putIfAbsent(row.words(text).strip(), figures);
            if (Numbering.bare(figures).isEmpty() || (before != null && !before.equals(figures))) {
                return false;
            }
        }
        return !numberOf.isEmpty();
    }

    /** Of two columns headed as texts, the one that has numbers in every row is the numbering of the other. */
    private static void numbers(
            Map<PlanColumn, List<Integer>> claims, PlanColumn text, PlanColumn number, List<Sheet.Row> sample) {
        var indices = claims.getOrDefault(text, List.of());
        if (claims.containsKey(number) || indices.size() < 2) {
            return;
        }
        var numbering = indices.stream().filter(i -> isNumbering(i, sample)).toList();
        if (numbering.size() == 1) {
            indices.removeAll(numbering);
            claims.put(number, new ArrayList<>(numbering));
        }
    }

    private static boolean isNumbering(int index, List<Sheet.Row> sample) {
        var cells = sample.stream()
                .filter(row -> TitleRow.only(row).isEmpty())
                .map(row -> row.words(index).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> A_NUMBER.matcher(cell).matches());
    }

    private void settle(PlanColumn column, List<Integer> indices, Set<Integer> sure) {
        var chosen = columns.get(column);
        var newest = chosen == null ? HeadingAge.newestFirst(indices, names) : List.<Integer>of();
        if (!newest.isEmpty()) {
            columns.put(column, newest.getFirst());
            instead.put(column, newest.subList(1, newest.size()));
            newest.stream()
                    .skip(1)
                    .forEach(index -> remark(
                            index,
                            "is read as the column %s where '%s' is blank"
                                    .formatted(column.field(), names.get(newest.getFirst()))));
            chosen = newest.getFirst();
        } else if (chosen == null) {
            chosen = indices.stream().filter(sure::contains).findFirst().orElse(indices.getFirst());
            columns.put(column, chosen);
        }
        for (var index : indices) {
            if (!index.equals(chosen) && !newest.contains(index)) {
                remark(
                        index,
                        "could be the column %s too, for which '%s' is taken; its cells are kept with each action, word for word; a mapping can say otherwise"
                                .formatted(column.field(), names.get(chosen)));
            }
        }
    }

    private void remark(int index, String problem) {
        remarks.add(new CellProblem(row, names.get(index), null, problem));
    }

    private static List<String> distinct(List<String> cells) {
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
