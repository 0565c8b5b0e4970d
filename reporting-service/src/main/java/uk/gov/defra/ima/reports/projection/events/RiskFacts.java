package uk.gov.defra.ima.reports.projection.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import uk.gov.defra.ima.messaging.consume.EventHandler;
import uk.gov.defra.ima.messaging.consume.Received;
import uk.gov.defra.ima.reports.projection.domain.RiskVersion;
import uk.gov.defra.ima.reports.projection.domain.RiskVersions;

/** Keeps information risks. */
@ApplicationScoped
class RiskFacts implements EventHandler {

    private final RiskVersions risks;

    RiskFacts(RiskVersions risks) {
        this.risks = risks;
    }

    @Override
    public Set<String> types() {
        return Set.of("risk.raised.v1", "risk.mitigated.v1", "risk.mitigation-progressed.v1");
    }

    @Override
    public void handle(Received event) {
        Risk risk = event.data(Payload.class).risk();
        risks.keep(new RiskVersion(
                risk.id(),
                Origin.of(event.envelope()),
                risk.reference(),
                risk.title(),
                risk.category(),
                risk.owner(),
                risk.level(),
                risk.status(),
                risk.mitigations().stream()
                        .map(Mitigation::action)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    record Payload(@Required Risk risk) {}

    record Risk(
            @Required UUID id,
            @Required String reference,
            @Required String title,
            @Required String category,
            @Required String owner,
            @Required String level,
            @Required String status,
            @Required List<Mitigation> mitigations) {}

    /** {@code action} is absent where a mitigation is described in the register itself. */
    record Mitigation(UUID action) {}
}
