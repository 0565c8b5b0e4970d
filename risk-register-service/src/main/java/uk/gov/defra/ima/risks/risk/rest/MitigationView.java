package uk.gov.defra.ima.risks.risk.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.risks.action.domain.Progress;
import uk.gov.defra.ima.risks.risk.domain.Mitigation;
import uk.gov.defra.ima.risks.risk.domain.PostId;

/**
 * A mitigation as clients see it.
 *
 * @param id UUIDv7
 * @param action id of the action that it is, when it is one
 * @param description what is done, when it is in no plan
 * @param owner id of the post that sees it through
 * @param dueBy last day by which it should be in place
 * @param progress how far its action has come, once something was heard of it
 */
@Schema(name = "Mitigation", description = "What is done about a risk")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record MitigationView(
        UUID id,

        @Schema(description = "The action of a plan that it is")
        Optional<UUID> action,

        @Schema(description = "What is done, when it is in no plan")
        Optional<String> description,

        @Schema(examples = "defra/dro") Optional<String> owner,
        Optional<LocalDate> dueBy,

        @Schema(description = "How far its action has come; absent until something was heard of it")
        Optional<ProgressView> progress) {

    /**
     * Progress of an action as clients see it.
     *
     * @param status where the action stands
     * @param actionVersion the version of the action that told it
     * @param at when that was recorded
     */
    @Schema(name = "MitigationProgress", description = "How far a mitigating action has come")
    record ProgressView(
            @Schema(description = "Where the action stands, in the action service's word", examples = "IN_PROGRESS")
            String status,

            @Schema(description = "Version of the action that told it")
            long actionVersion,

            @Schema(description = "When that was recorded") Instant at) {

        static ProgressView of(Progress progress) {
            return new ProgressView(progress.status().word(), progress.actionVersion(), progress.at());
        }
    }

    static MitigationView of(Mitigation mitigation) {
        return new MitigationView(
                mitigation.id(),
                mitigation.action(),
                mitigation.description(),
                mitigation.owner().map(PostId::toString),
                mitigation.dueBy(),
                mitigation.progress().map(ProgressView::of));
    }
}
