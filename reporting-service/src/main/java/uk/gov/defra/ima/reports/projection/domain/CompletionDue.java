package uk.gov.defra.ima.reports.projection.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When an action is due: the words of the plan, and the reading that the action service gave them.
 *
 * @param asStated the words as they stand now; empty for a blank cell
 * @param precision how exact the reading is, as published
 * @param earliest first day meant, where there is one
 * @param latest last day on which it is not late, where there is one; calendar day in London
 * @param original the words before the first revision
 */
public record CompletionDue(
        Optional<String> asStated,
        String precision,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        Optional<String> original) {

    /** Refuses absent parts. */
    public CompletionDue {
        Objects.requireNonNull(asStated, "asStated");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(latest, "latest");
        Objects.requireNonNull(original, "original");
    }

    /** How exact the reading is, as far as this release knows the value. */
    public DuePrecision kind() {
        return DuePrecision.of(precision);
    }

    /** Our reading for a person, such as {@code by 31 July 2018}. */
    public String reading() {
        return DueReading.of(this);
    }

    /** Whether that day is after the last one on which it would have been in time. */
    public boolean isPast(LocalDate day) {
        return latest.isPresent() && day.isAfter(latest.orElseThrow());
    }

    /** Whether the words have been changed since the plan was stated. */
    public boolean isRevised() {
        return original.isPresent() && !original.equals(asStated);
    }
}
