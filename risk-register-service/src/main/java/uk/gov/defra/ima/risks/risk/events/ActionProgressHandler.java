package uk.gov.defra.ima.risks.risk.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.messaging.consume.EventHandler;
import uk.gov.defra.ima.messaging.consume.Received;
import uk.gov.defra.ima.messaging.consume.UnreadablePayload;
import uk.gov.defra.ima.risks.action.domain.ActionFact;
import uk.gov.defra.ima.risks.action.domain.ActionStatus;
import uk.gov.defra.ima.risks.risk.application.FollowAction;

/**
 * Follows the actions of the plans. Every event of an action is read, not only changes of status: each shows the
 * status after it, so an event that is lost or late does not leave the register behind for longer than the next one.
 */
@ApplicationScoped
class ActionProgressHandler implements EventHandler {

    static final Set<String> TYPES = Set.of(
            "action.added.v1",
            "action.status-changed.v1",
            "action.commented.v1",
            "action.due-revised.v1",
            "action.reassigned.v1",
            "action.revised.v1",
            "action.evidence-added.v1",
            "action.linked.v1",
            "action.unlinked.v1");

    private final FollowAction followAction;

    ActionProgressHandler(FollowAction followAction) {
        this.followAction = followAction;
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    @Override
    public void handle(Received received) {
        followAction.follow(fact(received));
    }

    /** Organisation and version are the envelope's, which is what the inbox and the topic's owner go by. */
    static ActionFact fact(Received received) {
        Envelope envelope = received.envelope();
        ActionState.Action action = received.data(ActionState.class).action();
        if (!action.id().toString().equals(envelope.subject())) {
            throw new UnreadablePayload(
                    "The event is about " + envelope.subject() + ", its action is " + action.id(), null);
        }
        return new ActionFact(
                action.id(),
                envelope.organisation(),
                action.plan(),
                action.ref(),
                new ActionStatus(action.status()),
                envelope.aggregateversion(),
                envelope.id(),
                envelope.time());
    }
}
