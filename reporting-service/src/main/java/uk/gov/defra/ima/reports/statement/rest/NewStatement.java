package uk.gov.defra.ima.reports.statement.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.reports.statement.domain.ScopeKind;

/** What a statement is asked for. */
@Schema(name = "NewStatement", description = "What an assurance statement is asked for")
record NewStatement(
        @NotNull NewScope scope,
        @NotNull NewPeriod period,

        @NotNull @Schema(description = "The day in London for which the record is read, not after today")
        LocalDate asAt) {

    @Schema(name = "StatementScope", description = "The area that a statement covers")
    record NewScope(
            @NotNull ScopeKind kind,

            @NotBlank
            @Size(max = 200)
            @Schema(description = "Slug of the organisation, id of the plan, or id of the post such as defra/dro")
            String id) {}

    @Schema(name = "StatementPeriod", description = "The days that a statement is about, first and last included")
    record NewPeriod(@NotNull LocalDate from, @NotNull LocalDate to) {}
}
