package uk.gov.defra.ima.reports.statement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.reports.projection.domain.ActionStatus;
import uk.gov.defra.ima.reports.statement.domain.AssuranceStatement;
import uk.gov.defra.ima.reports.statement.domain.Evidence;
import uk.gov.defra.ima.reports.statement.domain.Figure;

/** The events behind the figures of a statement. */
@Schema(name = "StatementEvidence", description = "The events behind each figure of a statement")
record EvidenceView(UUID statement, List<OfFigure> figures) {

    static EvidenceView of(AssuranceStatement statement) {
        return new EvidenceView(
                statement.head().id(),
                statement.figures().stream().map(OfFigure::of).toList());
    }

    @Schema(name = "StatementEvidenceOfFigure", description = "The events behind one figure")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OfFigure(
            String name,
            Optional<String> status,
            int count,

            @Schema(description = "One for each that was counted")
            List<EventView> events,

            @Schema(
                    description =
                            "Further events without which it would not have been counted, such as that nobody held a post")
            List<EventView> supporting) {

        static OfFigure of(Figure figure) {
            return new OfFigure(
                    figure.name(),
                    figure.status().map(ActionStatus::name),
                    figure.count(),
                    figure.counted().stream().map(EventView::of).toList(),
                    figure.supporting().stream().map(EventView::of).toList());
        }
    }

    @Schema(name = "StatementEvidenceEvent", description = "An event that left something as it was counted")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record EventView(
            UUID id,
            String type,
            String subject,
            long version,
            Instant recordedAt,

            @Schema(description = "Reference of the action in its plan")
            Optional<String> ref) {

        static EventView of(Evidence event) {
            return new EventView(
                    event.event(), event.type(), event.subject(), event.version(), event.recordedAt(), event.ref());
        }
    }
}
