package uk.gov.defra.ima.actions.planimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import uk.gov.defra.ima.actions.action.domain.ActionOwner;
import uk.gov.defra.ima.actions.plan.domain.NewPlan;
import uk.gov.defra.ima.actions.planimport.domain.ImportReport;
import uk.gov.defra.ima.actions.planimport.domain.ImportWarnings;
import uk.gov.defra.ima.actions.planimport.domain.ImportWishes;
import uk.gov.defra.ima.actions.planimport.domain.RowOutcome;
import uk.gov.defra.ima.actions.planimport.domain.StatedAction;
import uk.gov.defra.ima.actions.planimport.domain.TakenColumn;

/** Somebody wants to see what an import would do. It reads as the import does, and writes nothing. */
@ApplicationScoped
public class TryPlanImport {

    private final PlanRequests requests;
    private final OwnersOfRow owners;

    TryPlanImport(PlanRequests requests, OwnersOfRow owners) {
        this.requests = requests;
        this.owners = owners;
    }

    /**
     * What would happen.
     *
     * @param report as the import would give it
     * @param columns what the headings of the file were taken for
     * @param outcomes row by row, in the order of the file; at most {@value RowOutcome#SHOWN}
     */
    public record Tried(ImportReport report, List<TakenColumn> columns, List<RowOutcome> outcomes) {}

    /** Refuses what the import would refuse, with the same reasons. */
    @Transactional
    public Tried attempt(NewPlan wanted, byte[] file, ImportWishes wishes) {
        var outline = requests.check(wanted, file, wishes);
        var warnings = new ImportWarnings(outline.warnings());
        var posts = owners.in(wanted.organisation(), outline.lines());
        var outcomes = new ArrayList<RowOutcome>();
        for (var line : outline.lines()) {
            List<ActionOwner> owned = posts.read(line, warnings);
            var stated = StatedAction.read(line, wanted.statedOn(), owned, warnings);
            if (outcomes.size() < RowOutcome.SHOWN) {
                outcomes.add(RowOutcome.created(stated));
            }
        }
        return new Tried(ImportReport.of(outline.lines().size(), warnings.all()), outline.columns(), outcomes);
    }
}
