package uk.gov.defra.ima.actions.planimport.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A column that says what each row is: {@code Recommendation 1:}, {@code Response:}, {@code Action 2:}, and a text beside it. */
final class RowLabels {

    private static final Pattern LABEL =
            Pattern.compile("(?i)(recommendation|response|action)s?\\s*(?:no\\.?\\s*)?([0-9]{1,4})?\\s*[:.]?");
    private static final int LEFTMOST = 3;

    private final Map<Headings, Integer> columns = new HashMap<>();

    /** What a row is. */
    enum Kind {
        RECOMMENDATION,
        RESPONSE,
        ACTION
    }

    /**
     * A label.
     *
     * @param number the number in it; empty text when there is none
     */
    record Label(Kind kind, String number) {}

    RowLabels(List<PlanRow> rows) {
        rows.stream()
                .collect(Collectors.groupingBy(PlanRow::headings))
                .forEach((headings, below) -> IntStream.range(0, LEFTMOST)
                        .filter(index -> labels(below, index))
                        .findFirst()
                        .ifPresent(index -> columns.put(headings, index)));
    }

    boolean areThere() {
        return !columns.isEmpty();
    }

    /** The label of a row; empty where the table has none. */
    Optional<Label> of(PlanRow row) {
        return Optional.ofNullable(columns.get(row.headings())).flatMap(index -> label(row, index));
    }

    /** True when most rows have a label there, of recommendations and of actions. */
    private static boolean labels(List<PlanRow> rows, int index) {
        var filled =
                rows.stream().filter(row -> !row.cells().words(index).isBlank()).count();
        var kinds = rows.stream()
                .flatMap(row -> label(row, index).stream())
                .collect(Collectors.groupingBy(Label::kind, Collectors.counting()));
        var labelled = kinds.values().stream().mapToLong(Long::longValue).sum();
        return kinds.containsKey(Kind.RECOMMENDATION) && kinds.containsKey(Kind.ACTION) && labelled * 5 >= filled * 4;
    }

    private static Optional<Label> label(PlanRow row, int index) {
        var found = LABEL.matcher(row.cells().words(index).strip());
        return found.matches()
                ? Optional.of(new Label(
                        Kind.valueOf(found.group(1).toUpperCase(Locale.UK)),
                        Optional.ofNullable(found.group(2)).orElse("")))
                : Optional.empty();
    }
}
