package uk.gov.defra.ima.actions.due.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The calendar part of the grammar; day first, always.
 *
 * <pre>
 * day   = number["st"|"nd"|"rd"|"th"] month-name year | number sep number sep year | year sep number sep number
 * month = month-name [year]
 * sep   = "/" | "-" | "."
 * year  = four figures, or two (of this century)
 * </pre>
 */
final class DateWords {

    private static final Map<String, Month> MONTHS = IntStream.rangeClosed(1, 12)
            .mapToObj(Month::of)
            .flatMap(month -> names(month).map(name -> Map.entry(name, month)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2099;

    private DateWords() {}

    static Optional<DueReading> read(DueReader.Words words, DueContext context) {
        var tokens = words.tokens();
        return switch (tokens.size()) {
            case 1 -> figures(tokens.getFirst()).or(() -> bareMonth(tokens.getFirst(), context));
            case 2 -> monthAndYear(tokens);
            case 3 -> dayMonthYear(tokens);
            default -> Optional.empty();
        };
    }

    /** A month as people write it (such as {@code July 2018}), or empty. */
    static Optional<YearMonth> yearMonth(String text) {
        var tokens = DueReader.Words.of(text).tokens();
        return tokens.size() == 2 ? asYearMonth(tokens) : Optional.empty();
    }

    private static Optional<DueReading> bareMonth(String token, DueContext context) {
        return month(token)
                .flatMap(month -> context.anchor().map(anchor -> {
                    var inAnchorYear = anchor.withMonth(month.getValue());
                    return DueReading.month(inAnchorYear.isBefore(anchor) ? inAnchorYear.plusYears(1) : inAnchorYear);
                }));
    }

    private static Optional<DueReading> monthAndYear(List<String> tokens) {
        return asYearMonth(tokens).map(DueReading::month);
    }

    private static Optional<YearMonth> asYearMonth(List<String> tokens) {
        return month(tokens.get(0)).flatMap(month -> year(tokens.get(1)).map(year -> YearMonth.of(year, month)));
    }

    private static Optional<DueReading> dayMonthYear(List<String> tokens) {
        var day = tokens.get(0).replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
        return month(tokens.get(1))
                .flatMap(month -> year(tokens.get(2))
                        .flatMap(year -> date(year, month.getValue(), day))
                        .map(DueReading::day));
    }

    private static Optional<DueReading> figures(String token) {
        var parts = List.of(token.split("[/.-]", -1));
        if (parts.size() != 3 || parts.stream().anyMatch(part -> !isNumber(part))) {
            return Optional.empty();
        }
        var yearFirst = parts.getFirst().length() == 4;
        return year(yearFirst ? parts.get(0) : parts.get(2))
                .flatMap(year -> date(year, Integer.parseInt(parts.get(1)), yearFirst ? parts.get(2) : parts.get(0)))
                .map(DueReading::day);
    }

    private static Optional<LocalDate> date(int year, int month, String day) {
        if (!isNumber(day)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty(); // such as 31 June: words that name no day are kept unread
        }
    }

    private static Optional<Month> month(String token) {
        return Optional.ofNullable(MONTHS.get(token));
    }

    private static Optional<Integer> year(String token) {
        if (!isNumber(token) || (token.length() != 4 && token.length() != 2)) {
            return Optional.empty();
        }
        var number = Integer.parseInt(token);
        var year = token.length() == 2 ? 2000 + number : number;
        return year >= EARLIEST_YEAR && year <= LATEST_YEAR
                ? Optional.of(Year.of(year).getValue())
                : Optional.empty();
    }

    private static boolean isNumber(String token) {
        return !token.isEmpty() && token.length() <= 4 && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Stream<String> names(Month month) {
        var full = month.name().toLowerCase(Locale.UK);
        var names = Stream.of(full, full.substring(0, 3));
        return (month == Month.SEPTEMBER ? Stream.concat(names, Stream.of("sept")) : names).distinct();
    }
}
