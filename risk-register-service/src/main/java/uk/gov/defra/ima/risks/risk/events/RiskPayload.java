package uk.gov.defra.ima.risks.risk.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.gov.defra.ima.risks.action.domain.Progress;
import uk.gov.defra.ima.risks.risk.domain.Assignment;
import uk.gov.defra.ima.risks.risk.domain.Mitigation;
import uk.gov.defra.ima.risks.risk.domain.PostId;
import uk.gov.defra.ima.risks.risk.domain.Risk;
import uk.gov.defra.ima.risks.risk.domain.RiskText;

/**
 * A risk on the wire, as the schemas of the risk events have it. Nulls stay inside this package: they are left out of
 * the JSON. The words of the enums are the wire's words too; a contract test notices when one is renamed.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RiskPayload(
        UUID id,
        String organisation,
        String reference,
        String title,
        String cause,
        String event,
        String consequence,
        String category,
        String owner,
        String level,
        String status,
        String response,
        List<MitigationPayload> mitigations,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static RiskPayload of(Risk risk) {
        RiskText text = risk.text();
        Assignment assignment = risk.assignment();
        return new RiskPayload(
                risk.id(),
                risk.organisation(),
                risk.reference().toString(),
                text.title(),
                text.cause(),
                text.event(),
                text.consequence(),
                assignment.category(),
                assignment.owner().toString(),
                assignment.level().name(),
                risk.status().name(),
                assignment.response().map(Enum::name).orElse(null),
                risk.mitigations().stream().map(MitigationPayload::of).toList(),
                risk.version(),
                risk.createdAt(),
                risk.updatedAt());
    }

    /** A mitigation on the wire. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MitigationPayload(
            UUID id, UUID action, String description, String owner, LocalDate dueBy, ProgressPayload progress) {

        static MitigationPayload of(Mitigation mitigation) {
            return new MitigationPayload(
                    mitigation.id(),
                    mitigation.action().orElse(null),
                    mitigation.description().orElse(null),
                    mitigation.owner().map(PostId::toString).orElse(null),
                    mitigation.dueBy().orElse(null),
                    mitigation.progress().map(ProgressPayload::of).orElse(null));
        }
    }

    /** Progress of a mitigating action on the wire. */
    record ProgressPayload(String status, long actionVersion, Instant at) {

        static ProgressPayload of(Progress progress) {
            return new ProgressPayload(progress.status().word(), progress.actionVersion(), progress.at());
        }
    }
}
