package uk.gov.defra.ima.risks.risk.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.risks.risk.application.RaiseRisk;
import uk.gov.defra.ima.risks.risk.domain.Actor;
import uk.gov.defra.ima.risks.risk.domain.Assignment;
import uk.gov.defra.ima.risks.risk.domain.PostId;
import uk.gov.defra.ima.risks.risk.domain.Risk;
import uk.gov.defra.ima.risks.risk.domain.RiskLevel;
import uk.gov.defra.ima.risks.risk.domain.RiskResponse;
import uk.gov.defra.ima.risks.risk.domain.RiskText;

/**
 * A risk, as a client puts it on the register.
 *
 * @param organisation slug; may be left out by who belongs to one organisation only
 * @param title what people call it
 * @param cause what there is now that makes the event possible
 * @param event what may happen
 * @param consequence what would follow
 * @param category kind of risk, in the organisation's own words
 * @param owner id of the post that answers for it
 * @param level how high up it is owned
 * @param response what the owner decided to do about it, once decided
 * @param mitigations what is done about it so far
 */
@Schema(name = "NewRisk", description = "A risk to be put on the register")
record RiskRequest(
        @Schema(description = "Slug; may be left out by who belongs to one organisation only", examples = "defra")
        Optional<@Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = Fields.ORGANISATION_SHAPE) String> organisation,

        @Schema(description = "What people call it", examples = "Records are lost when shared drives are retired")
        @NotBlank
        @Size(max = RiskText.TITLE_MAX)
        String title,

        @Schema(description = "What there is now that makes the event possible", examples = "Nobody owns old folders")
        @NotBlank
        @Size(max = RiskText.TEXT_MAX)
        String cause,

        @Schema(description = "What may happen", examples = "Records of value are deleted with the drive")
        @NotBlank
        @Size(max = RiskText.TEXT_MAX)
        String event,

        @Schema(description = "What would follow", examples = "Duties under the Public Records Act are not met")
        @NotBlank
        @Size(max = RiskText.TEXT_MAX)
        String consequence,

        @Schema(description = "Kind of risk, in the organisation's own words", examples = "records")
        @NotBlank
        @Size(max = Assignment.CATEGORY_MAX)
        String category,

        @Schema(description = "Post of the organisation that answers for the risk", examples = "defra/dro")
        @NotNull
        @Pattern(regexp = PostId.PATTERN, message = Fields.POST_SHAPE)
        @Size(max = PostId.MAX_LENGTH)
        String owner,

        @Schema(description = "How high up it is owned") @NotNull
        RiskLevel level,

        @Schema(description = "What the owner decided to do about it, once decided")
        Optional<RiskResponse> response,

        @Schema(description = "What is done about it so far") @Size(max = Risk.MITIGATIONS_MAX)
        List<@NotNull MitigationRequest> mitigations) {

    /** The same, in the register's words. */
    RaiseRisk.Command toCommand(String bounds, Actor by) {
        return new RaiseRisk.Command(
                bounds,
                new RiskText(title.strip(), cause.strip(), event.strip(), consequence.strip()),
                new Assignment(category.strip(), PostId.parse(owner), level, response),
                mitigations.stream().map(MitigationRequest::toMitigation).toList(),
                by);
    }
}
