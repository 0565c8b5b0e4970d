package uk.gov.defra.ima.actions.due.domain;

import java.time.LocalDate;
import uk.gov.defra.ima.due.DueContext;

/**
 * Another completion date that somebody gives.
 *
 * @param asStated the words, not blank
 * @param reason why, not blank
 * @param saidOn the calendar day (Europe/London) on which it is said: bare months and "within 6 months" count from it
 */
public record DueRevision(String asStated, String reason, LocalDate saidOn) {

    DueContext context() {
        return DueContext.NONE.inPlanOf(saidOn);
    }
}
