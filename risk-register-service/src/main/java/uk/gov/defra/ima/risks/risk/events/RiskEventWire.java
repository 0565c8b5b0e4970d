package uk.gov.defra.ima.risks.risk.events;

import uk.gov.defra.ima.messaging.journal.NewEvent;
import uk.gov.defra.ima.risks.risk.domain.Risk;
import uk.gov.defra.ima.risks.risk.domain.RiskEvent;
import uk.gov.defra.ima.risks.risk.events.RiskEventPayload.ByPayload;
import uk.gov.defra.ima.risks.risk.events.RiskEventPayload.ChangePayload;
import uk.gov.defra.ima.risks.risk.events.RiskPayload.MitigationPayload;

/** Puts what happens to risks into the words of the event contracts. */
final class RiskEventWire {

    private RiskEventWire() {}

    /** The event as it is journalled and published; shows the risk as it is at this moment. */
    static NewEvent toWire(RiskEvent event) {
        Risk risk = event.risk();
        return new NewEvent(
                typeOf(event), risk.organisation(), risk.id().toString(), risk.version(), event.at(), payloadOf(event));
    }

    private static String typeOf(RiskEvent event) {
        return switch (event) {
            case RiskEvent.Raised raised -> "risk.raised.v1";
            case RiskEvent.Mitigated mitigated -> "risk.mitigated.v1";
            case RiskEvent.MitigationProgressed progressed -> "risk.mitigation-progressed.v1";
        };
    }

    private static RiskEventPayload payloadOf(RiskEvent event) {
        RiskPayload risk = RiskPayload.of(event.risk());
        return switch (event) {
            case RiskEvent.Raised raised -> new RiskEventPayload.Raised(ByPayload.of(raised.by()), risk);
            case RiskEvent.Mitigated mitigated ->
                new RiskEventPayload.Mitigated(
                        ByPayload.of(mitigated.by()), MitigationPayload.of(mitigated.mitigation()), risk);
            case RiskEvent.MitigationProgressed progressed ->
                new RiskEventPayload.MitigationProgressed(ChangePayload.of(progressed), risk);
        };
    }
}
