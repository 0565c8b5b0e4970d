package uk.gov.defra.ima.due;

import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of months and seasons, and words that stand for small numbers. */
final class Names {

    private static final Map<String, Month> MONTHS = IntStream.rangeClosed(1, 12)
            .mapToObj(Month::of)
            .flatMap(month -> names(month).map(name -> Map.entry(name, month)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("eighteen", 18));

    private Names() {}

    /** A season by its first month; three months long, as the Met Office counts them. */
    enum Season {
        SPRING(Month.MARCH),
        SUMMER(Month.JUNE),
        AUTUMN(Month.SEPTEMBER),
        WINTER(Month.DECEMBER);

        private final Month first;

        Season(Month first) {
            this.first = first;
        }

        Month first() {
            return first;
        }
    }

    static Optional<Month> month(Cursor words) {
        return words.attempt(() -> {
            var month = words.word().map(MONTHS::get);
            if (month.isPresent()) {
                words.mark('.');
            }
            return month;
        });
    }

    static Optional<Season> season(Cursor words) {
        return words.attempt(() -> words.word().map(word -> switch (word) {
            case "spring" -> Season.SPRING;
            case "summer" -> Season.SUMMER;
            case "autumn" -> Season.AUTUMN;
            case "winter" -> Season.WINTER;
            default -> null;
        }));
    }

    static Optional<Integer> count(Cursor words) {
        return words.attempt(() -> words.number()
                        .filter(number -> number.count() <= 3 && number.value() > 0)
                        .map(Token.Figures::value))
                .or(() -> words.attempt(() -> words.word().map(COUNTS::get)));
    }

    private static Stream<String> names(Month month) {
        var full = month.name().toLowerCase(Locale.UK);
        var names = Stream.of(full, full.substring(0, 3));
        return (month == Month.SEPTEMBER ? Stream.concat(names, Stream.of("sept")) : names).distinct();
    }
}
