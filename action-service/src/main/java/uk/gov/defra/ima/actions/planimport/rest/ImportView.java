package uk.gov.defra.ima.actions.planimport.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import uk.gov.defra.ima.actions.planimport.domain.CellProblem;
import uk.gov.defra.ima.actions.planimport.domain.ImportState;
import uk.gov.defra.ima.actions.planimport.domain.PlanImport;

/** An import as clients see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportView(
        UUID id,
        ImportState state,
        UUID plan,
        int rows,
        int done,
        int created,
        int updated,
        int unchanged,
        List<String> missing,
        List<String> conflicts,
        List<CellProblem> warnings,
        List<CellProblem> errors) {

    static ImportView of(PlanImport job) {
        var report = job.report();
        return new ImportView(
                job.id(),
                job.state(),
                job.plan().orElse(null),
                report.rows(),
                report.done(),
                report.created(),
                0,
                0,
                List.of(),
                List.of(),
                report.warnings(),
                report.errors());
    }
}
