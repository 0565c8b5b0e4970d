package uk.gov.defra.ima.reports.plan.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.reports.projection.domain.ActionVersion;
import uk.gov.defra.ima.reports.projection.domain.CompletionDue;
import uk.gov.defra.ima.reports.projection.domain.Owner;

/** An action as it stood. */
@Schema(name = "StandingAction", description = "An action as it stood at the end of a day in London")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ActionView(
        UUID id,
        String ref,
        String description,
        List<OwnerView> owners,
        Optional<String> priority,
        List<String> labels,
        DueView completionDue,
        boolean late,
        String status,

        @Schema(description = "The status for a person to read")
        String statusWords,

        Optional<String> statusAsStated,
        String statusBasis,

        @Schema(description = "The basis for a person to read")
        String statusBasisWords,

        Optional<CommentaryView> commentary,
        long version,

        @Schema(description = "The event that made this version")
        UUID event,

        @Schema(description = "When this version was recorded")
        Instant recordedAt) {

    static ActionView of(ActionVersion action, LocalDate day) {
        return new ActionView(
                action.id(),
                action.ref(),
                action.description(),
                action.owners().stream().map(OwnerView::of).toList(),
                action.priority(),
                action.labels(),
                DueView.of(action.due()),
                action.isLateOn(day),
                action.status().name(),
                action.status().words(),
                action.statusAsStated(),
                action.basis().name(),
                action.basis().words(),
                action.commentary().map(text -> new CommentaryView(text, action.commentaryAt())),
                action.recorded().version(),
                action.recorded().event(),
                action.recorded().at());
    }

    @Schema(name = "StandingOwner")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OwnerView(String post, String title, Optional<String> qualifier) {

        static OwnerView of(Owner owner) {
            return new OwnerView(owner.post(), owner.title(), owner.qualifier());
        }
    }

    @Schema(name = "StandingDue", description = "When it is due: the words of the plan, and how they were read")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record DueView(
            Optional<String> asStated,
            String precision,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,

            @Schema(description = "The reading for a person, such as: by 31 July 2018")
            String reading,

            @Schema(description = "The words before the first revision; absent when they were not revised")
            Optional<String> original) {

        static DueView of(CompletionDue due) {
            return new DueView(
                    due.asStated(),
                    due.kind().name(),
                    due.earliest(),
                    due.latest(),
                    due.reading(),
                    due.original().filter(words -> due.isRevised()));
        }
    }

    @Schema(name = "StandingCommentary")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record CommentaryView(String text, Optional<Instant> at) {}
}
