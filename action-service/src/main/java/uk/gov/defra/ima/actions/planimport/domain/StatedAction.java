package uk.gov.defra.ima.actions.planimport.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.gov.defra.ima.actions.action.domain.ActionOwner;
import uk.gov.defra.ima.actions.action.domain.ActionRef;
import uk.gov.defra.ima.actions.action.domain.Commentary;
import uk.gov.defra.ima.actions.action.domain.NewAction;
import uk.gov.defra.ima.actions.action.domain.OriginalCells;
import uk.gov.defra.ima.actions.action.domain.StatedStatus;
import uk.gov.defra.ima.actions.due.domain.CompletionDue;
import uk.gov.defra.ima.actions.plan.domain.Recommendation;
import uk.gov.defra.ima.due.DueContext;
import uk.gov.defra.ima.due.StatedMonth;
import uk.gov.defra.ima.web.ids.Uuid7;

/**
 * What a row says of its action, read.
 *
 * @param line the row in its place
 * @param owners posts that own it
 * @param due when it is to be complete
 * @param status where it stands
 * @param priority how urgent it is
 * @param labels words by which people group it
 * @param commentary what has been said about its progress
 */
public record StatedAction(
        PlanLine line,
        List<ActionOwner> owners,
        CompletionDue due,
        StatedStatus status,
        Optional<String> priority,
        List<String> labels,
        Optional<String> commentary) {

    /**
     * Reads a row.
     *
     * @param statedOn the day on which its plan was stated; gives a bare month its year where the row has no date
     */
    public static StatedAction read(
            PlanLine line, LocalDate statedOn, List<ActionOwner> owners, ImportWarnings warnings) {
        var month = StatedMonth.read(line.commentaryUpdated()).orElse(YearMonth.from(statedOn));
        var context = DueContext.from(month).inPlanOf(statedOn);
        var due = CompletionDue.stated(line.cell(PlanColumn.COMPLETION_DUE), context);
        warnings.due(line.row(), due.precision());
        var status = StatusCells.read(line.row(), due.precision(), context);
        warnings.status(line.row(), status);
        return new StatedAction(
                line,
                owners,
                due,
                status.status(),
                priority(line, warnings),
                labels(line, warnings),
                Optional.of(line.cell(PlanColumn.COMMENTARY)).filter(text -> !text.isBlank()));
    }

    private static Optional<String> priority(PlanLine line, ImportWarnings warnings) {
        var priority = PriorityWords.read(line.cell(PlanColumn.PRIORITY));
        if (priority.isPresent() && priority.get().length() > PriorityWords.LONGEST) {
            warnings.priorityTooLong(line.row(), PriorityWords.LONGEST);
            return Optional.empty();
        }
        return priority;
    }

    private static List<String> labels(PlanLine line, ImportWarnings warnings) {
        var labels = LabelWords.read(line.cell(PlanColumn.LABELS));
        if (!LabelWords.fit(labels)) {
            warnings.labelsDoNotFit(line.row(), LabelWords.MOST, LabelWords.LONGEST);
            return List.of();
        }
        return labels;
    }

    /** The action that it becomes. */
    public NewAction under(Recommendation recommendation) {
        return new NewAction(
                recommendation,
                new ActionRef(line.ref()),
                line.description(),
                owners,
                due,
                status,
                priority,
                labels,
                commentary.map(text -> new Commentary(Uuid7.next(), text, null, null)),
                Optional.of(new OriginalCells(
                        line.number(), line.row().asWritten(), StatedValues.byField(StatedValues.of(this)))));
    }
}
