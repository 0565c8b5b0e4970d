package uk.gov.defra.ima.actions.planimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import uk.gov.defra.ima.actions.plan.domain.NewPlan;
import uk.gov.defra.ima.actions.plan.domain.Plans;
import uk.gov.defra.ima.actions.planimport.domain.ImportRefused;
import uk.gov.defra.ima.actions.planimport.domain.ImportReport;
import uk.gov.defra.ima.actions.planimport.domain.ImportWishes;
import uk.gov.defra.ima.actions.planimport.domain.PlanOutline;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/** Checks what is asked of an import before anything is kept. */
@ApplicationScoped
class PlanRequests {

    private final Plans plans;

    PlanRequests(Plans plans) {
        this.plans = plans;
    }

    /** The outline of a file that can become the plan wanted; a problem naming every reason otherwise. */
    @Transactional(Transactional.TxType.MANDATORY)
    PlanOutline check(NewPlan wanted, byte[] file, ImportWishes wishes) {
        if (plans.titled(wanted.organisation(), wanted.title()).isPresent()) {
            throw Problems.conflict(PlanConflicts.TITLE_TAKEN);
        }
        return read(file, wishes);
    }

    /** The outline of a file that can become a plan; a problem naming every reason otherwise. */
    PlanOutline read(byte[] file, ImportWishes wishes) {
        try {
            return ReadPlan.read(file, wishes);
        } catch (ImportRefused refused) {
            throw Problems.unprocessable(
                    "The file cannot become a plan; nothing was imported.",
                    refused.problems().stream()
                            .limit(ImportReport.SHOWN)
                            .map(problem -> new FieldError(problem.place(), problem.problem()))
                            .toArray(FieldError[]::new));
        }
    }
}
