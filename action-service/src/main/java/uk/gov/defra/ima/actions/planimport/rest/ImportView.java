package uk.gov.defra.ima.actions.planimport.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import uk.gov.defra.ima.actions.planimport.application.TryPlanImport.Tried;
import uk.gov.defra.ima.actions.planimport.domain.CellProblem;
import uk.gov.defra.ima.actions.planimport.domain.ImportConflict;
import uk.gov.defra.ima.actions.planimport.domain.ImportState;
import uk.gov.defra.ima.actions.planimport.domain.PlanImport;
import uk.gov.defra.ima.actions.planimport.domain.RowOutcome;
import uk.gov.defra.ima.actions.planimport.domain.TakenColumn;

/**
 * An import as clients see it; one that was only tried has no id, and says what would become of each row.
 *
 * @param leftOut how many warnings and errors there were beyond those shown
 * @param columns what the headings of the file were taken for; only of a trial
 * @param outcomes what would happen, row by row; only of a trial
 */
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
        List<ImportConflict> conflicts,
        List<CellProblem> warnings,
        List<CellProblem> errors,
        int leftOut,
        List<TakenColumn> columns,
        List<RowOutcome> outcomes) {

    static ImportView of(PlanImport job, int done) {
        var report = job.report();
        return new ImportView(
                job.id(),
                job.state(),
                job.plan().orElse(null),
                report.rows(),
                done,
                report.created(),
                report.updated(),
                report.unchanged(),
                report.missing(),
                report.conflicts(),
                report.warnings(),
                report.errors(),
                report.leftOut(),
                null,
                null);
    }

    static ImportView of(Tried tried) {
        var report = tried.report();
        return new ImportView(
                null,
                ImportState.DRY_RUN,
                null,
                report.rows(),
                0,
                report.created(),
                report.updated(),
                report.unchanged(),
                report.missing(),
                report.conflicts(),
                report.warnings(),
                report.errors(),
                report.leftOut(),
                tried.columns(),
                tried.outcomes());
    }
}
