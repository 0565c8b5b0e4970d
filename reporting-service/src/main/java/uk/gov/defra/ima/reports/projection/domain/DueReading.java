package uk.gov.defra.ima.reports.projection.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Says in words how a completion date was read, to stand beside the words of the plan. */
final class DueReading {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private DueReading() {}

    static String of(CompletionDue due) {
        return due.latest().map(latest -> until(due, latest)).orElseGet(() -> withoutEnd(due));
    }

    private static String until(CompletionDue due, LocalDate latest) {
        return switch (due.kind()) {
            case ALREADY_DONE -> "already done, by " + DAY.format(latest);
            case RANGE ->
                due.earliest()
                        .map(earliest -> "between " + DAY.format(earliest) + " and " + DAY.format(latest))
                        .orElseGet(() -> "by " + DAY.format(latest));
            default -> "by " + DAY.format(latest);
        };
    }

    private static String withoutEnd(CompletionDue due) {
        Optional<String> start = due.earliest().map(DAY::format);
        return switch (due.kind()) {
            case OPEN_ENDED -> start.map(day -> "from " + day + " onwards").orElse("open-ended");
            case IMMEDIATE -> "at once";
            case CONTINUOUS -> "continuous, no end date";
            case EVENT -> "depends on an event, no date";
            case TO_BE_AGREED -> "date to be agreed";
            case ALREADY_DONE -> "already done";
            case NONE -> "no date given";
            case DAY, WEEK, MONTH, QUARTER, SEASON, YEAR, RANGE, UNREAD, UNKNOWN -> "not read as a date";
        };
    }
}
