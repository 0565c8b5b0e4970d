package uk.gov.defra.ima.risks.risk.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import uk.gov.defra.ima.risks.action.domain.ActionStatus;
import uk.gov.defra.ima.risks.risk.domain.Actor;
import uk.gov.defra.ima.risks.risk.domain.RiskEvent;
import uk.gov.defra.ima.risks.risk.events.RiskPayload.MitigationPayload;

/** The {@code data} of the risk events: what changed, and the risk after it. */
sealed interface RiskEventPayload {

    /** Data of {@code risk.raised.v1}. */
    record Raised(ByPayload by, RiskPayload risk) implements RiskEventPayload {}

    /** Data of {@code risk.mitigated.v1}. */
    record Mitigated(ByPayload by, MitigationPayload mitigation, RiskPayload risk) implements RiskEventPayload {}

    /** Data of {@code risk.mitigation-progressed.v1}. */
    record MitigationProgressed(ChangePayload change, RiskPayload risk) implements RiskEventPayload {}

    /** Who caused it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ByPayload(String sub, String client) {

        static ByPayload of(Actor by) {
            return new ByPayload(by.sub(), by.client().orElse(null));
        }
    }

    /** What a mitigation's progress was and is; the mitigation, the action and the causing event by their ids. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangePayload(UUID mitigation, UUID action, String from, String to, long actionVersion, UUID causedBy) {

        static ChangePayload of(RiskEvent.MitigationProgressed event) {
            return new ChangePayload(
                    event.mitigation().id(),
                    event.mitigation().action().orElseThrow(),
                    event.from().map(ActionStatus::word).orElse(null),
                    event.to().word(),
                    event.mitigation().progress().orElseThrow().actionVersion(),
                    event.causedBy());
        }
    }
}
