package uk.gov.defra.ima.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What is made of dates.
 *
 * <pre>
 * span   = relative | before | open | range | part | date
 * part   = ("early" | "mid" | "end of" …) (month | quarter | season | year | this-year)     a third of it
 * range  = see {@link Ranges}
 * open   = ["from" | "after" …] date ["onwards" … | then]
 * then   = [","] ("and" | "then" …) (lasting | recurrence) | [","] (lasting | recurrence) "thereafter"
 * before = ("before" | "prior to") date
 * relative  = ("within" | "in the next" …) count unit | ["between"] count [unit] ("-" | "to" | "and") count unit
 * this-year = ["this" | "the current" | "next"] ("financial year" | "FY" | "calendar year")
 * </pre>
 */
final class Spans {

    private static final List<String> EARLY =
            List.of("early in", "early", "start of", "beginning of", "the beginning of");
    private static final List<String> MIDDLE = List.of("mid", "middle of", "the middle of");
    private static final List<String> LATE = List.of("late in", "late", "end of", "the end of", "end");
    private static final List<String> WITHIN =
            List.of("within the next", "within", "in the next", "over the next", "during the next");
    private static final List<String> ONWARDS =
            List.of("onwards", "onward", "and onwards", "and beyond", "and after", "and thereafter");
    private static final List<String> THEN = List.of("and then", "and thereafter", "and", "then", "thereafter");
    private static final List<String> THEREAFTER = List.of("thereafter", "after that", "from then on", "afterwards");
    private static final List<String> FROM = List.of(
            "from",
            "starting from",
            "starting in",
            "starting",
            "commencing in",
            "commencing",
            "beginning in",
            "not before");
    private static final int LATEST_YEAR = 2099;

    private final Cursor words;
    private final DueContext context;
    private final Dates dates;

    Spans(Cursor words, DueContext context) {
        this.words = words;
        this.context = context;
        this.dates = new Dates(words, Frame.ahead(context));
    }

    private enum Third {
        FIRST,
        SECOND,
        LAST
    }

    /** A span that reaches the end of the words. */
    Optional<DueReading> whole() {
        return words.whole(this::relative)
                .or(() -> words.whole(this::before))
                .or(() -> words.whole(this::open))
                .or(() -> words.whole(new Ranges(words, dates)::range))
                .or(() -> words.whole(this::part))
                .or(() -> words.whole(this::thisYear))
                .or(() -> words.whole(dates::date));
    }

    private Optional<DueReading> relative() {
        if (words.phrase(WITHIN)) {
            return length().flatMap(end ->
                    context.statedOn().map(from -> DueReading.between(DuePrecision.RANGE, from, end.after(from))));
        }
        words.phrase("between");
        return Names.count(words).flatMap(least -> {
            var unit = unit();
            if (!words.mark('-') && !words.phrase("to") && !words.phrase("and")) {
                return Optional.empty();
            }
            return length().flatMap(end -> context.statedOn().flatMap(from -> {
                var first = new Length(least, unit.orElse(end.unit())).after(from);
                var last = end.after(from);
                return Ranges.between(Optional.of(first), Optional.of(last));
            }));
        });
    }

    private record Length(int count, ChronoUnit unit) {
        LocalDate after(LocalDate day) {
            return day.plus(count, unit);
        }
    }

    private Optional<Length> length() {
        return Names.count(words)
                .flatMap(count -> unit().map(unit -> new Length(count, unit)))
                .filter(length -> context.statedOn()
                        .filter(day -> length.after(day).getYear() > LATEST_YEAR)
                        .isEmpty());
    }

    private Optional<ChronoUnit> unit() {
        return words.attempt(() -> words.word().map(word -> switch (word) {
            case "day", "days" -> ChronoUnit.DAYS;
            case "week", "weeks" -> ChronoUnit.WEEKS;
            case "month", "months" -> ChronoUnit.MONTHS;
            case "year", "years", "yrs" -> ChronoUnit.YEARS;
            default -> null;
        }));
    }

    private Optional<DueReading> before() {
        if (!words.phrase("before") && !words.phrase("prior to")) {
            return Optional.empty();
        }
        return dates.date()
                .map(date -> new DueReading(
                        date.precision(), Optional.empty(), date.earliest().map(first -> first.minusDays(1))));
    }

    private Optional<DueReading> open() {
        var after = words.phrase("after");
        var from = !after && words.phrase(FROM);
        return dates.date()
                .filter(date -> then() || words.phrase(ONWARDS) || words.mark('+') || after || from)
                .map(date -> new DueReading(
                        DuePrecision.OPEN_ENDED,
                        after ? date.latest().map(last -> last.plusDays(1)) : date.earliest(),
                        Optional.empty()));
    }

    /** First on that date and again and again after it: as without an end as "onwards". */
    private boolean then() {
        return words.passes(() -> {
            var _ = words.mark(',') || words.mark(';') || words.mark('-');
            var joined = words.phrase(THEN);
            var goesOn = words.phrase(Phrases.LASTING) || Recurrence.read(words);
            return goesOn && (words.phrase(THEREAFTER) || joined);
        });
    }

    /** What a span may end with: a date, or a part of one. */
    Optional<DueReading> end() {
        return words.attempt(this::part).or(dates::date);
    }

    private Optional<DueReading> part() {
        return third().flatMap(third -> {
            words.mark('-');
            words.phrase("of");
            return dates.date()
                    .or(this::thisYear)
                    .filter(whole -> whole.precision() != DuePrecision.DAY && whole.precision() != DuePrecision.WEEK)
                    .flatMap(whole -> whole.earliest()
                            .flatMap(first -> whole.latest().map(last -> part(third, whole, first, last))));
        });
    }

    private Optional<Third> third() {
        if (words.phrase(EARLY)) {
            return Optional.of(Third.FIRST);
        }
        if (words.phrase(MIDDLE)) {
            return Optional.of(Third.SECOND);
        }
        return words.phrase(LATE) ? Optional.of(Third.LAST) : Optional.empty();
    }

    private static DueReading part(Third third, DueReading whole, LocalDate first, LocalDate last) {
        var days = (ChronoUnit.DAYS.between(first, last) + 1) / 3;
        return switch (third) {
            case FIRST -> DueReading.between(whole.precision(), first, first.plusDays(days - 1));
            case SECOND -> DueReading.between(whole.precision(), first.plusDays(days), last.minusDays(days));
            case LAST -> DueReading.between(whole.precision(), last.minusDays(days - 1), last);
        };
    }

    private Optional<DueReading> thisYear() {
        return words.attempt(() -> {
            var next = words.phrase("next");
            var _ = next
                    || words.phrase("this")
                    || words.phrase("the current")
                    || words.phrase("current")
                    || words.phrase("the");
            var later = next ? 1 : 0;
            if (Years.financialWords(words)) {
                return context.anchor().map(month -> Years.financialYear(Years.financialYearOf(month) + later));
            }
            return words.phrase("calendar year")
                    ? context.anchor().map(month -> Years.calendarYear(month.getYear() + later))
                    : Optional.empty();
        });
    }
}
