package uk.gov.defra.ima.notifications.caseload.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.defra.ima.contracts.EventCatalogue;
import uk.gov.defra.ima.messaging.consume.EventHandler;
import uk.gov.defra.ima.messaging.consume.Received;
import uk.gov.defra.ima.notifications.caseload.application.TakePlan;

/** Keeps our copy of plans; recommendations, on the same topic, are of no use here. */
@ApplicationScoped
class PlanFacts implements EventHandler {

    private final TakePlan takePlan;

    PlanFacts(TakePlan takePlan) {
        this.takePlan = takePlan;
    }

    @Override
    public Set<String> types() {
        return EventCatalogue.shortTypesOn("ima.plans.v1").stream()
                .filter(type -> type.startsWith("plan."))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void handle(Received event) {
        takePlan.take(event.data(PlanPayload.class).plan().state());
    }
}
