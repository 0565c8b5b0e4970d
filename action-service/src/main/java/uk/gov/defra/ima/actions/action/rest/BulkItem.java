package uk.gov.defra.ima.actions.action.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.action.application.BulkCommand;
import uk.gov.defra.ima.actions.action.application.ChangeStatus;
import uk.gov.defra.ima.actions.action.application.Comment;
import uk.gov.defra.ima.actions.action.application.Reassign;
import uk.gov.defra.ima.actions.action.application.ReviseAction;
import uk.gov.defra.ima.actions.action.application.ReviseDue;
import uk.gov.defra.ima.actions.action.application.Standing;
import uk.gov.defra.ima.actions.action.domain.StatusChange;
import uk.gov.defra.ima.actions.due.domain.DueRevision;
import uk.gov.defra.ima.web.etag.ExpectedVersion;
import uk.gov.defra.ima.web.problem.FieldError;

/**
 * One of many changes: exactly one of statusChange, commentary, dueRevision, reassignment and details.
 *
 * @param action id of the action
 * @param version the version that was seen; commentary needs none
 * @param statusChange as for status-changes
 * @param commentary as for commentary
 * @param dueRevision as for due-revisions
 * @param reassignment as for reassignments
 * @param details as for the merge patch of an action
 */
record BulkItem(
        @NotNull @Schema(examples = "01a19b8a-cd3a-79be-84af-52b3faecbd38")
        UUID action,

        @Schema(examples = "3") Optional<@Min(1) Long> version,
        Optional<@Valid StatusChangeRequest> statusChange,
        Optional<@Valid CommentaryRequest> commentary,
        Optional<@Valid DueRevisionRequest> dueRevision,
        Optional<@Valid ReassignmentRequest> reassignment,
        Optional<@Valid ActionPatch> details) {

    List<FieldError> problems(String place) {
        var problems = new ArrayList<FieldError>();
        var changes = Stream.of(statusChange, commentary, dueRevision, reassignment, details)
                .filter(Optional::isPresent)
                .count();
        if (changes != 1) {
            problems.add(new FieldError(
                    place, "must have exactly one of statusChange, commentary, dueRevision, reassignment, details"));
        }
        if (version.isEmpty() && commentary.isEmpty()) {
            problems.add(new FieldError(place + ".version", "is needed: the version that you have seen"));
        }
        return problems;
    }

    BulkCommand command(LocalDate today, Actor by, Standing standing) {
        ExpectedVersion expected = version.<ExpectedVersion>map(seen -> new ExpectedVersion.OneOf(Set.of(seen)))
                .orElseGet(ExpectedVersion.Any::new);
        return statusChange
                .<BulkCommand>map(to -> new ChangeStatus.Command(
                        action, expected, new StatusChange(to.to(), to.comment()), by, standing))
                .or(() -> commentary.map(
                        said -> new Comment.Command(action, said.text().strip(), said.corrects(), by, standing)))
                .or(() -> dueRevision.map(due -> new ReviseDue.Command(
                        action,
                        expected,
                        new DueRevision(due.asStated(), due.reason().strip(), today),
                        by,
                        standing)))
                .or(() -> reassignment.map(to -> new Reassign.Command(
                        action,
                        expected,
                        OwnerRequest.all(to.owners()),
                        to.note().strip(),
                        by,
                        standing)))
                .or(() ->
                        details.map(patch -> new ReviseAction.Command(action, expected, patch::applyTo, by, standing)))
                .orElseThrow();
    }
}
