package uk.gov.defra.ima.messaging.consume;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.gov.defra.ima.contracts.EventCatalogue;

/** The service's handlers by the type of event that they want. */
@ApplicationScoped
class Handlers {

    private final Map<String, List<EventHandler>> byType = new HashMap<>();

    @Inject
    Handlers(@All List<EventHandler> handlers) {
        for (EventHandler handler : handlers) {
            for (String type : handler.types()) {
                byType.computeIfAbsent(type, t -> new ArrayList<>()).add(handler);
            }
        }
    }

    /** Hands an event to everybody who wants it. */
    void handle(Received event) {
        for (EventHandler handler : byType.getOrDefault(event.envelope().shortType(), List.of())) {
            handler.handle(event);
        }
    }

    /** Whether anybody here, or in the catalogue, has heard of the type. */
    boolean know(String shortType) {
        return byType.containsKey(shortType) || EventCatalogue.knows(shortType);
    }
}
