package uk.gov.defra.ima.actions.planimport.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionDetails;
import uk.gov.defra.ima.actions.action.domain.ActionEvent;
import uk.gov.defra.ima.actions.action.domain.CommentaryEntry;
import uk.gov.defra.ima.actions.planimport.domain.FieldChange;
import uk.gov.defra.ima.actions.planimport.domain.PlanColumn;
import uk.gov.defra.ima.actions.planimport.domain.StatedAction;
import uk.gov.defra.ima.web.ids.Uuid7;

/** What a file changes in one action, part by part: each part is an event, which shows the action as it is after it. */
final class Restatement {

    private static final List<PlanColumn> DETAILS = List.of(PlanColumn.ACTION, PlanColumn.PRIORITY, PlanColumn.LABELS);
    private static final String REASON = "The plan was imported again";

    private final Action action;
    private final StatedAction file;
    private final Set<String> fields;
    private final Actor by;
    private final Instant at;

    Restatement(Action action, StatedAction file, List<FieldChange> changes, Actor by, Instant at) {
        this.action = action;
        this.file = file;
        this.by = by;
        this.at = at;
        fields = changes.stream()
                .filter(change -> !change.conflict())
                .map(FieldChange::field)
                .collect(Collectors.toSet());
    }

    /** The parts, in the order in which they are made. */
    enum Part {
        DETAILS,
        OWNERS,
        DUE,
        COMMENTARY,
        STATUS
    }

    /** Makes a part; empty when the file does not change it. */
    Optional<ActionEvent> make(Part part) {
        return switch (part) {
            case DETAILS -> DETAILS.stream().anyMatch(this::changes) ? details() : Optional.empty();
            case OWNERS ->
                changes(PlanColumn.OWNER)
                        ? Optional.of(action.reassign(file.owners(), REASON, by, at))
                        : Optional.empty();
            case DUE ->
                changes(PlanColumn.COMPLETION_DUE)
                        ? Optional.of(action.restateDue(file.due(), REASON, by, at))
                        : Optional.empty();
            case COMMENTARY -> changes(PlanColumn.COMMENTARY) ? commentary() : Optional.empty();
            case STATUS ->
                changes(PlanColumn.STATUS)
                        ? Optional.of(action.restateStatus(file.status(), REASON, by, at))
                        : Optional.empty();
        };
    }

    private boolean changes(PlanColumn column) {
        return fields.contains(column.field());
    }

    private Optional<ActionEvent> details() {
        var now = action.details();
        var to = new ActionDetails(
                changes(PlanColumn.ACTION) ? file.line().description() : now.description(),
                changes(PlanColumn.PRIORITY) ? file.priority() : now.priority(),
                changes(PlanColumn.LABELS) ? file.labels() : now.labels());
        return now.equals(to) ? Optional.empty() : Optional.of(action.revise(to, by, at));
    }

    /** Nothing that was said is taken back because a cell is blank now. */
    private Optional<ActionEvent> commentary() {
        return file.commentary()
                .map(text ->
                        action.comment(new CommentaryEntry.Said(Uuid7.next(), text.strip(), Optional.empty()), by, at));
    }
}
