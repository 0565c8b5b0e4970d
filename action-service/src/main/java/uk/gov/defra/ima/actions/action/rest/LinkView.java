package uk.gov.defra.ima.actions.action.rest;

import java.time.Instant;
import java.util.UUID;
import uk.gov.defra.ima.actions.action.application.ReadLinks;
import uk.gov.defra.ima.actions.action.domain.ActionStatus;
import uk.gov.defra.ima.actions.action.domain.LinkKind;

/** A link between the action asked about and another, as clients see it. */
record LinkView(ReadLinks.Direction direction, LinkKind kind, OtherAction other, String note, String by, Instant at) {

    record OtherAction(UUID id, UUID plan, String ref, String description, ActionStatus status) {}

    static LinkView of(ReadLinks.Linked linked) {
        var other = linked.other();
        var link = linked.link();
        return new LinkView(
                linked.direction(),
                link.kind(),
                new OtherAction(other.id(), other.plan(), other.ref(), other.description(), other.status()),
                link.note(),
                link.by(),
                link.at());
    }
}
