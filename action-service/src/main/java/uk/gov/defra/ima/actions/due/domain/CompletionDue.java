package uk.gov.defra.ima.actions.due.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.defra.ima.due.DueContext;
import uk.gov.defra.ima.due.DuePrecision;
import uk.gov.defra.ima.due.DueReader;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/**
 * When an action is to be complete, in the words of whoever said so, with our reading beside them.
 *
 * @param asStated the words that hold now; empty text when nobody wrote any
 * @param precision how exact they are
 * @param earliest first calendar day (Europe/London) that they allow, or null
 * @param latest last calendar day that they allow, or null; an action is late when today is after it
 * @param original the words that were first written
 * @param revisions what was written since, oldest first
 */
public record CompletionDue(
        String asStated,
        DuePrecision precision,
        LocalDate earliest,
        LocalDate latest,
        String original,
        List<Revision> revisions) {

    /** Copies what could change. */
    public CompletionDue {
        revisions = revisions == null ? List.of() : List.copyOf(revisions);
    }

    /**
     * One change of the words.
     *
     * @param asStated the words that held before
     * @param reason why they changed
     * @param by subject identifier of the person who changed them
     * @param at when, UTC
     */
    public record Revision(String asStated, String reason, String by, Instant at) {}

    /** The first reading of what was written. */
    public static CompletionDue stated(String asStated, DueContext context) {
        var reading = DueReader.read(asStated, context);
        return new CompletionDue(
                asStated,
                reading.precision(),
                reading.earliest().orElse(null),
                reading.latest().orElse(null),
                asStated,
                List.of());
    }

    /**
     * The same with other words, the present ones kept among the revisions.
     *
     * @throws uk.gov.defra.ima.web.problem.ProblemException (unprocessable) when the words are the same
     */
    public CompletionDue revised(DueRevision revision, String by, Instant at) {
        if (revision.asStated().equals(asStated)) {
            throw Problems.unprocessable(
                    "Nothing would change.", new FieldError("asStated", "are the words that hold already"));
        }
        return restated(stated(revision.asStated(), revision.context()), revision.reason(), by, at);
    }

    /** The same with the words and the reading of {@code stated}, the present words kept among the revisions. */
    public CompletionDue restated(CompletionDue stated, String reason, String by, Instant at) {
        var kept = new ArrayList<>(revisions);
        kept.add(new Revision(asStated, reason, by, at));
        return new CompletionDue(stated.asStated, stated.precision, stated.earliest, stated.latest, original, kept);
    }

    /** True when {@code today} (a calendar day in Europe/London) is after the last day that the words allow. */
    public boolean isPast(LocalDate today) {
        return Optional.ofNullable(latest).filter(today::isAfter).isPresent();
    }
}
