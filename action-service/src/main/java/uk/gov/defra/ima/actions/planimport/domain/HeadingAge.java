package uk.gov.defra.ima.actions.planimport.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.gov.defra.ima.due.DueContext;
import uk.gov.defra.ima.due.DueReader;

/**
 * Which of several columns of the same meaning is the newest, by what their headings say: a date ("Progress as at
 * September 2018"), months since the assessment ("12 month update"), a quarter, or a word ("Revised", beside "Original").
 */
final class HeadingAge {

    private static final Pattern MONTHS = Pattern.compile("(?is).*\\b(\\d{1,2})[ -]?months?\\b.*");
    private static final Pattern QUARTER = Pattern.compile("(?is).*\\b(?:q|quarter )([1-4])\\b.*");
    private static final Pattern NEW = Pattern.compile("(?is).*\\b(?:revised|new|current|latest|forecast)\\b.*");
    private static final Pattern OLD = Pattern.compile("(?is).*\\b(?:original|initial|previous|planned|old)\\b.*");

    private HeadingAge() {}

    /** The columns, newest first; empty when there is but one, or the headings do not tell for each. */
    static List<Integer> newestFirst(List<Integer> columns, List<String> names) {
        if (columns.size() < 2) {
            return List.of();
        }
        for (var asAge : List.<Function<String, Optional<Long>>>of(
                HeadingAge::date, HeadingAge::months, HeadingAge::quarter, HeadingAge::word)) {
            var dated = columns.stream()
                    .filter(index -> asAge.apply(names.get(index)).isPresent())
                    .sorted(Comparator.comparing((Integer index) ->
                                    asAge.apply(names.get(index)).orElseThrow())
                            .reversed())
                    .toList();
            if (dated.size() > 1) {
                return dated;
            }
        }
        return List.of();
    }

    /** The last day of the date at the end of a heading. */
    private static Optional<Long> date(String heading) {
        var words = heading.strip().split("\\s+", -1);
        return IntStream.range(0, words.length)
                .mapToObj(from -> String.join(" ", List.of(words).subList(from, words.length)))
                .map(text -> text.replaceAll("[()]", ""))
                .filter(text -> text.chars().anyMatch(Character::isDigit))
                .flatMap(text -> DueReader.read(text, DueContext.NONE).latest().stream())
                .map(LocalDate::toEpochDay)
                .findFirst();
    }

    private static Optional<Long> months(String heading) {
        var found = MONTHS.matcher(heading);
        return found.matches() ? Optional.of(Long.valueOf(found.group(1))) : Optional.empty();
    }

    private static Optional<Long> quarter(String heading) {
        var found = QUARTER.matcher(heading);
        return found.matches() ? Optional.of(Long.valueOf(found.group(1))) : Optional.empty();
    }

    private static Optional<Long> word(String heading) {
        if (NEW.matcher(heading).matches()) {
            return Optional.of(1L);
        }
        return OLD.matcher(heading).matches() ? Optional.of(0L) : Optional.empty();
    }
}
