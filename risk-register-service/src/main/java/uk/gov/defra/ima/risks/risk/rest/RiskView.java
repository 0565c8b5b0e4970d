package uk.gov.defra.ima.risks.risk.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.risks.risk.domain.Assignment;
import uk.gov.defra.ima.risks.risk.domain.Risk;
import uk.gov.defra.ima.risks.risk.domain.RiskLevel;
import uk.gov.defra.ima.risks.risk.domain.RiskResponse;
import uk.gov.defra.ima.risks.risk.domain.RiskStatus;
import uk.gov.defra.ima.risks.risk.domain.RiskText;

/**
 * A risk as clients see it.
 *
 * @param id UUIDv7
 * @param organisation slug of the organisation that bounds it
 * @param reference its short name in the organisation, such as {@code R-0001}
 * @param title what people call it
 * @param cause what there is now that makes the event possible
 * @param event what may happen
 * @param consequence what would follow
 * @param category kind of risk, in the organisation's own words
 * @param owner id of the post that answers for it
 * @param level how high up it is owned
 * @param status whether it still has to be watched
 * @param response what the owner decided to do about it, once decided
 * @param mitigations what is done about it, in the order in which it was added
 * @param version of the risk; also its ETag
 * @param createdAt when it was raised
 * @param updatedAt when it last changed
 */
@Schema(name = "Risk", description = "An information risk")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RiskView(
        UUID id,

        @Schema(examples = "defra") String organisation,

        @Schema(examples = "R-0001") String reference,
        String title,
        String cause,
        String event,
        String consequence,
        String category,

        @Schema(examples = "defra/dro") String owner,
        RiskLevel level,
        RiskStatus status,
        Optional<RiskResponse> response,
        List<MitigationView> mitigations,

        @Schema(description = "Also the ETag") long version,
        Instant createdAt,
        Instant updatedAt) {

    static RiskView of(Risk risk) {
        RiskText text = risk.text();
        Assignment assignment = risk.assignment();
        return new RiskView(
                risk.id(),
                risk.organisation(),
                risk.reference().toString(),
                text.title(),
                text.cause(),
                text.event(),
                text.consequence(),
                assignment.category(),
                assignment.owner().toString(),
                assignment.level(),
                risk.status(),
                assignment.response(),
                risk.mitigations().stream().map(MitigationView::of).toList(),
                risk.version(),
                risk.createdAt(),
                risk.updatedAt());
    }
}
