package uk.gov.defra.ima.actions.action.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.gov.defra.ima.actions.accountability.events.ByJson;
import uk.gov.defra.ima.actions.action.application.ActionJournal;
import uk.gov.defra.ima.actions.action.domain.ActionDetails;
import uk.gov.defra.ima.actions.action.domain.ActionEvent;
import uk.gov.defra.ima.messaging.journal.EventJournal;
import uk.gov.defra.ima.messaging.journal.NewEvent;

/** Gives each action event its place on the wire. */
@ApplicationScoped
class ActionEventsOnWire implements ActionJournal {

    private final EventJournal journal;

    ActionEventsOnWire(EventJournal journal) {
        this.journal = journal;
    }

    record Added(ByJson by, ActionSnapshot action) {}

    record StatusChanged(ByJson by, OfStatus change, ActionSnapshot action) {
        record OfStatus(String from, String to, String comment) {}
    }

    record Commented(ByJson by, Said commentary, ActionSnapshot action) {
        record Said(UUID id, String text, ByJson by, Instant at, UUID corrects) {
            static Said of(ActionEvent.Commented said, ByJson by) {
                var entry = said.entry();
                return new Said(
                        entry.id(),
                        entry.text(),
                        by,
                        said.at(),
                        entry.corrects().orElse(null));
            }
        }
    }

    record EvidenceAdded(ByJson by, ActionSnapshot.Shown evidence, ActionSnapshot action) {}

    record Linked(ByJson by, ActionSnapshot.LinkedTo link, ActionSnapshot action) {}

    record DueRevised(ByJson by, OfDue change, ActionSnapshot action) {
        record OfDue(ActionSnapshot.Due from, ActionSnapshot.Due to, String reason) {}
    }

    record Reassigned(ByJson by, OfOwners change, ActionSnapshot action) {
        record OfOwners(List<ActionSnapshot.OwnedBy> from, List<ActionSnapshot.OwnedBy> to, String note) {}
    }

    record Revised(ByJson by, OfDetails change, ActionSnapshot action) {
        record OfDetails(Details from, Details to) {}

        record Details(String description, String priority, List<String> labels) {
            static Details of(ActionDetails details) {
                return new Details(details.description(), details.priority().orElse(null), details.labels());
            }
        }
    }

    @Override
    public void append(List<? extends ActionEvent> events) {
        journal.append(events.stream().map(ActionEventsOnWire::onWire).toList());
    }

    static NewEvent onWire(ActionEvent event) {
        var action = ActionSnapshot.of(event.action());
        var by = ByJson.of(event.by());
        return switch (event) {
            case ActionEvent.Added added -> wire("action.added.v1", added, new Added(by, action));
            case ActionEvent.StatusChanged changed ->
                wire(
                        "action.status-changed.v1",
                        changed,
                        new StatusChanged(
                                by,
                                new StatusChanged.OfStatus(
                                        changed.from().name(),
                                        changed.to().name(),
                                        changed.comment().orElse(null)),
                                action));
            case ActionEvent.Commented said ->
                wire("action.commented.v1", said, new Commented(by, Commented.Said.of(said, by), action));
            case ActionEvent.EvidenceAdded added ->
                wire(
                        "action.evidence-added.v1",
                        added,
                        new EvidenceAdded(by, ActionSnapshot.Shown.of(added.evidence()), action));
            case ActionEvent.Linked linked ->
                wire("action.linked.v1", linked, new Linked(by, ActionSnapshot.LinkedTo.of(linked.link()), action));
            case ActionEvent.Unlinked unlinked ->
                wire(
                        "action.unlinked.v1",
                        unlinked,
                        new Linked(by, ActionSnapshot.LinkedTo.of(unlinked.link()), action));
            case ActionEvent.DueRevised revised ->
                wire(
                        "action.due-revised.v1",
                        revised,
                        new DueRevised(
                                by,
                                new DueRevised.OfDue(
                                        ActionSnapshot.Due.of(revised.from()),
                                        action.completionDue(),
                                        revised.reason()),
                                action));
            case ActionEvent.Revised revised ->
                wire(
                        "action.revised.v1",
                        revised,
                        new Revised(
                                by,
                                new Revised.OfDetails(
                                        Revised.Details.of(revised.from()),
                                        Revised.Details.of(revised.action().details())),
                                action));
            case ActionEvent.Reassigned handed ->
                wire(
                        "action.reassigned.v1",
                        handed,
                        new Reassigned(
                                by,
                                new Reassigned.OfOwners(
                                        ActionSnapshot.OwnedBy.all(handed.from()), action.owners(), handed.note()),
                                action));
        };
    }

    private static NewEvent wire(String type, ActionEvent event, Object data) {
        var action = event.action();
        return new NewEvent(type, action.organisation(), action.id().toString(), action.version(), event.at(), data);
    }
}
