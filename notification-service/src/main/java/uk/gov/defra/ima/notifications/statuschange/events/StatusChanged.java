package uk.gov.defra.ima.notifications.statuschange.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import uk.gov.defra.ima.messaging.consume.EventHandler;
import uk.gov.defra.ima.messaging.consume.Received;
import uk.gov.defra.ima.notifications.statuschange.application.TellStatusChange;

/** Leaves mail about a change of status, unless a later version of the action is known already. */
@ApplicationScoped
class StatusChanged implements EventHandler {

    private final TellStatusChange tellStatusChange;

    StatusChanged(TellStatusChange tellStatusChange) {
        this.tellStatusChange = tellStatusChange;
    }

    @Override
    public Set<String> types() {
        return Set.of("action.status-changed.v1");
    }

    @Override
    public void handle(Received event) {
        if (!event.superseded()) {
            var envelope = event.envelope();
            tellStatusChange.tell(event.data(StatusChangedPayload.class).state(envelope.id(), envelope.time()));
        }
    }
}
