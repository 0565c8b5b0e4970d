package uk.gov.defra.ima.actions.planimport.domain;

import java.time.LocalDate;
import java.util.List;
import uk.gov.defra.ima.actions.action.domain.ActionOwner;
import uk.gov.defra.ima.actions.action.domain.ActionStatus;
import uk.gov.defra.ima.due.DuePrecision;

/**
 * What an import would do with one row.
 *
 * @param sheet the sheet that the row is in, when the plan was read from several; null when from one
 * @param row row of the file
 * @param outcome what becomes of the action
 * @param ref its reference
 * @param recommendation number of the recommendation that it answers
 * @param description what is to be done
 * @param owners posts that own it
 * @param dueAsStated the due words
 * @param duePrecision how exact they are
 * @param dueLatest last calendar day that they allow, or null
 * @param status where it stands
 * @param priority how urgent it is, or null
 * @param labels words by which people group it
 * @param changes what the file would change, when it is compared with a plan
 */
public record RowOutcome(
        String sheet,
        int row,
        Outcome outcome,
        String ref,
        String recommendation,
        String description,
        List<ActionOwner> owners,
        String dueAsStated,
        DuePrecision duePrecision,
        LocalDate dueLatest,
        ActionStatus status,
        String priority,
        List<String> labels,
        List<FieldChange> changes) {

    /** Outcomes that a trial shows; the counts are of all rows. */
    public static final int SHOWN = 5_000;

    /** What becomes of an action. */
    public enum Outcome {
        /** It is new. */
        CREATED,
        /** Only the file changed it. */
        UPDATED,
        /** The file leaves it as it is. */
        UNCHANGED,
        /** Something in it was changed here and in the file. */
        CONFLICT
    }

    /** The row makes an action. */
    public static RowOutcome created(StatedAction stated) {
        return of(stated, Outcome.CREATED, List.of());
    }

    static RowOutcome of(StatedAction stated, Outcome outcome, List<FieldChange> changes) {
        return new RowOutcome(
                stated.line().row().headings().sheet().orElse(null),
                stated.line().number(),
                outcome,
                stated.line().ref(),
                stated.line().recommendation(),
                stated.line().description(),
                stated.owners(),
                stated.due().asStated(),
                stated.due().precision(),
                stated.due().latest(),
                stated.status().status(),
                stated.priority().orElse(null),
                stated.labels(),
                changes);
    }
}
