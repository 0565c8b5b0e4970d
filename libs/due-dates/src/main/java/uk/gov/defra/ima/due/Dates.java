package uk.gov.defra.ima.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * One day, week, month, quarter, season or year; day first, always.
 *
 * <pre>
 * date    = week | day | quarter | season | month | year
 * week    = ("w/c" | "week commencing" | "w/e" | "week ending" …) day
 * day     = figures | number ["st"|"nd"|"rd"|"th"] ["of"|"-"] month-name [["-"|","] year]
 * figures = number sep number sep year | year sep number sep number      sep: one of / - . or a space, twice the same
 * quarter = see {@link Quarters}
 * season  = season-name [year]; winter needs both of its years
 * month   = month-name [year | "-" two figures] | number "/" year | year "-" number
 * year    = four figures | financial
 * </pre>
 *
 * A day or month without a year is the first not before the anchor's month. Two figures after a month's name alone are
 * its year where the plan's dates bear that out (from a year before the anchor to ten years after), and else unread:
 * they might be a day.
 */
final class Dates {

    private static final List<String> WEEK_BEGINS =
            List.of("w c", "wc", "w b", "wb", "week commencing", "week beginning", "week of");
    private static final List<String> WEEK_ENDS = List.of("w e", "we", "week ending");
    private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");

    private final Cursor words;
    private final Frame frame;

    Dates(Cursor words, Frame frame) {
        this.words = words;
        this.frame = frame;
    }

    Optional<DueReading> date() {
        return words.attempt(this::week)
                .or(() -> words.attempt(this::day).map(DueReading::day))
                .or(() -> Quarters.quarter(words))
                .or(() -> words.attempt(this::season))
                .or(() -> words.attempt(this::month).map(DueReading::month))
                .or(() -> words.attempt(this::year));
    }

    private Optional<DueReading> week() {
        if (weekWords("w", "c") || weekWords("w", "b") || words.phrase(WEEK_BEGINS)) {
            return day().map(first -> DueReading.between(DuePrecision.WEEK, first, first.plusDays(6)));
        }
        if (weekWords("w", "e") || words.phrase(WEEK_ENDS)) {
            return day().map(last -> DueReading.between(DuePrecision.WEEK, last.minusDays(6), last));
        }
        return Optional.empty();
    }

    private boolean weekWords(String first, String second) {
        return words.attempt(() ->
                        Optional.of(first).filter(w -> words.phrase(w) && words.mark('/') && words.phrase(second)))
                .isPresent();
    }

    private Optional<LocalDate> day() {
        return words.attempt(this::figures).or(() -> words.attempt(this::dayOfNamedMonth));
    }

    private Optional<LocalDate> dayOfNamedMonth() {
        return words.number().filter(number -> number.count() <= 2).flatMap(day -> {
            words.phrase(ORDINALS);
            var _ = words.phrase("of") || words.mark('-');
            return Names.month(words)
                    .flatMap(month -> words.attempt(this::yearAfterDay)
                            .or(() -> frame.next(month).map(YearMonth::getYear))
                            .flatMap(year -> dayOf(year, month.getValue(), day.value())));
        });
    }

    private Optional<Integer> yearAfterDay() {
        var _ = words.mark(',') || words.mark('-');
        return Years.afterDay(words);
    }

    private Optional<LocalDate> figures() {
        return words.number().flatMap(first -> {
            var separator = separator();
            return words.number()
                    .filter(second -> separator() == separator)
                    .flatMap(second -> words.number().flatMap(third -> dayOf(first, second, third)));
        });
    }

    private char separator() {
        for (var sign : new char[] {'/', '-', '.'}) {
            if (words.mark(sign)) {
                return sign;
            }
        }
        return ' ';
    }

    private static Optional<LocalDate> dayOf(Token.Figures first, Token.Figures second, Token.Figures third) {
        if (second.count() > 2) {
            return Optional.empty();
        }
        if (first.count() == 4) {
            return third.count() > 2 ? Optional.empty() : dayOf(first.value(), second.value(), third.value());
        }
        if (first.count() > 2 || (third.count() != 2 && third.count() != 4)) {
            return Optional.empty();
        }
        var year = third.count() == 2 ? 2000 + third.value() : third.value();
        return dayOf(year, second.value(), first.value());
    }

    private static Optional<LocalDate> dayOf(int year, int month, int day) {
        if (!Years.isCredible(year)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty(); // such as 31 June: words that name no day are kept unread
        }
    }

    private Optional<DueReading> season() {
        return Names.season(words).flatMap(season -> {
            words.phrase("of");
            if (season == Names.Season.WINTER) {
                return Years.financial(words).map(year -> season(YearMonth.of(year, season.first())));
            }
            return Years.certain(words)
                    .map(year -> YearMonth.of(year, season.first()))
                    .or(() -> frame.next(season.first()))
                    .map(Dates::season);
        });
    }

    private static DueReading season(YearMonth first) {
        return DueReading.between(
                DuePrecision.SEASON, first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    Optional<YearMonth> month() {
        return words.attempt(this::namedMonth)
                .or(() -> words.attempt(this::monthAndYearInFigures))
                .or(() -> words.attempt(this::yearAndMonthInFigures));
    }

    private Optional<YearMonth> namedMonth() {
        return Names.month(words).flatMap(month -> {
            var year = words.attempt(() -> {
                // Whichever of them there is, and none in most.
                var _ = words.mark(',') || words.mark('-') || words.phrase("of");
                return Years.certain(words);
            });
            return year.or(() -> words.attempt(this::yearAfterHyphen))
                    .map(certain -> YearMonth.of(certain, month))
                    .or(() -> words.attempt(words::number)
                            .map(figures -> frame.shortYear(month, figures))
                            .orElseGet(() -> frame.next(month)));
        });
    }

    /** As spreadsheets write it, {@code Nov-15}: a day would stand first. Not where a date begins: July - 31 August. */
    private Optional<Integer> yearAfterHyphen() {
        return words.mark('-')
                ? Years.twoFigures(words).filter(year -> !words.sees(this::restOfDay))
                : Optional.empty();
    }

    private boolean restOfDay() {
        return words.phrase(ORDINALS)
                || words.phrase("of")
                || Names.month(words).isPresent()
                || (separator() != ' ' && words.number().isPresent());
    }

    private Optional<YearMonth> monthAndYearInFigures() {
        return words.number()
                .filter(month -> month.count() <= 2 && isMonth(month.value()) && words.mark('/'))
                .flatMap(month -> words.number()
                        .filter(year -> year.count() == 4 && Years.isCredible(year.value()))
                        .map(year -> YearMonth.of(year.value(), month.value())));
    }

    /** Only where it can be neither a financial year nor one year until another. */
    private Optional<YearMonth> yearAndMonthInFigures() {
        return Years.certain(words)
                .filter(year -> words.mark('-'))
                .flatMap(year -> words.number()
                        .filter(month -> month.count() == 2 && isMonth(month.value()) && 2000 + month.value() <= year)
                        .map(month -> YearMonth.of(year, month.value())));
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    private Optional<DueReading> year() {
        return Years.financial(words)
                .map(Years::financialYear)
                .or(() -> words.attempt(() -> {
                    words.phrase("calendar year");
                    return Years.certain(words).map(Years::calendarYear);
                }));
    }
}
