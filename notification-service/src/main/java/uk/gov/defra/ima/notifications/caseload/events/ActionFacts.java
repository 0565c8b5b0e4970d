package uk.gov.defra.ima.notifications.caseload.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import uk.gov.defra.ima.contracts.EventCatalogue;
import uk.gov.defra.ima.messaging.consume.EventHandler;
import uk.gov.defra.ima.messaging.consume.Received;
import uk.gov.defra.ima.notifications.caseload.application.TakeAction;

/**
 * Keeps our copy of actions. Every event of an action carries the action after it, so every type of the topic is taken,
 * those too that are added to the catalogue later.
 */
@ApplicationScoped
class ActionFacts implements EventHandler {

    private final TakeAction takeAction;

    ActionFacts(TakeAction takeAction) {
        this.takeAction = takeAction;
    }

    @Override
    public Set<String> types() {
        return Set.copyOf(EventCatalogue.shortTypesOn("ima.actions.v1"));
    }

    @Override
    public void handle(Received event) {
        takeAction.take(event.data(ActionPayload.class).action().state());
    }
}
