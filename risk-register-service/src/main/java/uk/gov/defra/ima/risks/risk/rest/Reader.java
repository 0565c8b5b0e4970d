package uk.gov.defra.ima.risks.risk.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import uk.gov.defra.ima.risks.risk.domain.Reach;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.Problems;

/** Says how far a caller sees into the register. */
@ApplicationScoped
class Reader {

    private static final List<String> SEE_EVERYTHING = List.of(
            RegisterRoles.RISK_MANAGER,
            RegisterRoles.DIRECTOR,
            RegisterRoles.ASSURANCE_READER,
            RegisterRoles.RISKS_READ);

    private final Caller caller;

    Reader(Caller caller) {
        this.caller = caller;
    }

    /** The organisations that bound the caller. */
    Set<String> organisations() {
        return caller.organisations();
    }

    /**
     * The caller's reach: their organisations, and, when no role opens the whole register, only what their posts own.
     *
     * @throws ProblemException FORBIDDEN when they have neither a role nor a post
     */
    Reach reach() {
        if (SEE_EVERYTHING.stream().anyMatch(caller::hasRole)) {
            return Reach.everything(caller.organisations());
        }
        if (caller.posts().isEmpty()) {
            throw Problems.forbidden("Risks are shown to risk managers, directors, assurance readers and owners.");
        }
        return Reach.ownedBy(caller.posts(), caller.organisations());
    }
}
