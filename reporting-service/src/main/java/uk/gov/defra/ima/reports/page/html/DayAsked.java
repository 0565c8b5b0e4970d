package uk.gov.defra.ima.reports.page.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The day that a visitor asks about, as they typed it: in a link as a whole, or in a form in three parts.
 *
 * @param whole such as {@code 2018-07-31}; empty when there is no such parameter
 * @param day first part of the form; empty when it was left blank
 * @param month second part
 * @param year third part
 */
public record DayAsked(Optional<String> whole, String day, String month, String year) {

    private static final int LONGEST = 4;

    /** Takes parameters as they come. */
    public static DayAsked of(String whole, String day, String month, String year) {
        return new DayAsked(Optional.ofNullable(whole), typed(day), typed(month), typed(year));
    }

    /** Whether the form was filled in, at least in part. */
    boolean isForm() {
        return Stream.of(day, month, year).anyMatch(part -> !part.isEmpty());
    }

    /** The day meant by the form; empty when there is no such day. */
    Optional<LocalDate> ofForm() {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException | NumberFormatException notADay) {
            // The visitor is told; there is nothing else to know about it.
            return Optional.empty();
        }
    }

    /** The day meant by the link; empty when there is no such day. */
    Optional<LocalDate> ofLink() {
        try {
            return whole.map(LocalDate::parse);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static int number(String part) {
        if (part.length() > LONGEST) {
            throw new NumberFormatException("too long for a part of a date");
        }
        return Integer.parseInt(part);
    }

    private static String typed(String part) {
        return part == null ? "" : part.strip();
    }
}
