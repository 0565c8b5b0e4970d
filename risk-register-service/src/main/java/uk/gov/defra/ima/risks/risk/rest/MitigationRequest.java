package uk.gov.defra.ima.risks.risk.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.risks.risk.application.NewMitigation;
import uk.gov.defra.ima.risks.risk.domain.Commitment;
import uk.gov.defra.ima.risks.risk.domain.Measure;
import uk.gov.defra.ima.risks.risk.domain.PostId;

/**
 * What is done about a risk, as a client says it.
 *
 * @param action id of an action of a plan; the risk shows its progress
 * @param description what is done, when it is in no plan
 * @param owner id of the post that sees it through
 * @param dueBy last day by which it should be in place
 */
@ActionOrDescription
@Schema(name = "NewMitigation", description = "What is done about a risk: an action of a plan, or else a description")
record MitigationRequest(
        @Schema(
                description = "Id of an action of the organisation's plans, whose progress the risk then shows. An"
                        + " action that the register has not heard of yet is accepted.",
                examples = "0198a5c2-7b7e-7c1e-9d0a-1f2e3d4c5b6a")
        Optional<UUID> action,

        @Schema(description = "What is done, when it is in no plan", examples = "Quarterly check of shared drives")
        Optional<
                        @Pattern(regexp = Fields.NOT_BLANK, message = Fields.BLANK)
                        @Size(max = Measure.Described.DESCRIPTION_MAX) String>
                description,

        @Schema(description = "Post of the organisation that sees it through", examples = "defra/dro")
        Optional<@Pattern(regexp = PostId.PATTERN, message = Fields.POST_SHAPE) @Size(max = PostId.MAX_LENGTH) String>
                owner,

        @Schema(description = "Last day by which it should be in place, Europe/London", examples = "2018-12-31")
        Optional<LocalDate> dueBy) {

    /** The same, in the register's words. */
    NewMitigation toMitigation() {
        Measure measure = action.<Measure>map(Measure.OfPlan::new)
                .or(() -> description.map(Measure.Described::new))
                .orElseThrow();
        return new NewMitigation(measure, new Commitment(owner.map(PostId::parse), dueBy));
    }
}
