package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Recognises which column means what, by the words of the headings and by what stands below them. */
final class HeadingReader {

    private static final int SAMPLE = 30;

    private final int row;
    private final List<String> names;
    private final Map<PlanColumn, Integer> columns = new EnumMap<>(PlanColumn.class);
    private final Map<PlanColumn, List<Integer>> instead = new EnumMap<>(PlanColumn.class);
    private final List<CellProblem> remarks = new ArrayList<>();

    private HeadingReader(Sheet.Row row) {
        this.row = row.number();
        this.names = Headings.distinct(row.cells());
    }

    /**
     * Reads a row as headings.
     *
     * @param row the row
     * @param mapping meaning by heading as the request gives it; it goes before what we recognise
     * @param below the rows that follow, to tell a column of numbers from one of texts
     */
    static Headings read(Sheet.Row row, Map<PlanColumn, String> mapping, List<Sheet.Row> below) {
        var reader = new HeadingReader(row);
        reader.map(row, mapping);
        var sample = below.stream()
                .limit(SAMPLE)
                .filter(next -> !next.cells().equals(row.cells())) // the headings again, on another page
                .toList();
        reader.recognise(row, sample);
        return new Headings(reader.row, reader.names, reader.columns, reader.instead, reader.remarks);
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
        return !cells.isEmpty() && cells.stream().allMatch(Numbering::isNumber);
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
}
