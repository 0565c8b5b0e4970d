package uk.gov.defra.ima.reports.projection.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.defra.ima.reports.projection.domain.AsAt;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/** Turns the day that somebody asks about into what counts for it. */
@ApplicationScoped
public class ChooseDay {

    private final Clock clock;

    ChooseDay(Clock clock) {
        this.clock = clock;
    }

    /**
     * What counts for a day.
     *
     * @param day the day asked for, or empty for today
     * @param field where it was asked for, for the answer to a mistake
     * @throws uk.gov.defra.ima.web.problem.ProblemException UNPROCESSABLE when the day has not begun in London
     */
    public AsAt choose(Optional<LocalDate> day, String field) {
        Instant now = clock.instant();
        AsAt asAt = day.map(AsAt::endOf).orElseGet(() -> AsAt.today(now));
        if (asAt.isAfter(now)) {
            throw Problems.unprocessable(
                    "Nothing has been recorded yet on a day to come.",
                    new FieldError(field, "must not be after today"));
        }
        return asAt;
    }
}
