package uk.gov.defra.ima.risks.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.risks.action.domain.ActionProgressRepository;
import uk.gov.defra.ima.risks.action.domain.Progress;
import uk.gov.defra.ima.risks.risk.domain.Mitigation;
import uk.gov.defra.ima.web.ids.Uuid7;

/** Makes mitigations that show at once what the register knows of their actions. */
@ApplicationScoped
class PlannedMitigations {

    private final ActionProgressRepository actions;

    PlannedMitigations(ActionProgressRepository actions) {
        this.actions = actions;
    }

    /**
     * Plans mitigations, in the order given. Call it before any risk is locked: the consumer of an action's events
     * takes the action first and its risks then, and who took them the other way round would meet it head on.
     */
    List<Mitigation> plan(String organisation, List<NewMitigation> wanted) {
        // Held in the order of the ids, so that two who name the same actions cannot wait for each other.
        Map<UUID, Optional<Progress>> known = new HashMap<>();
        wanted.stream()
                .flatMap(mitigation -> mitigation.action().stream())
                .distinct()
                .sorted()
                .forEach(action ->
                        known.put(action, actions.hold(organisation, action).progress()));
        return wanted.stream()
                .map(mitigation -> {
                    Mitigation planned = Mitigation.planned(
                            Uuid7.next(), organisation, mitigation.measure(), mitigation.commitment());
                    return mitigation
                            .action()
                            .flatMap(known::get)
                            .map(planned::showing)
                            .orElse(planned);
                })
                .toList();
    }
}
