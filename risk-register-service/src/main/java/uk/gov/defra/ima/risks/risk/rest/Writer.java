package uk.gov.defra.ima.risks.risk.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import uk.gov.defra.ima.risks.risk.domain.Actor;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.Problems;

/** Says who changes the register, and for which organisation. */
@ApplicationScoped
class Writer {

    private final Caller caller;

    Writer(Caller caller) {
        this.caller = caller;
    }

    /** The caller, as events name them. */
    Actor actor() {
        return new Actor(caller.sub(), caller.client());
    }

    /**
     * The organisation that something new belongs to: the one named, or else the caller's only one.
     *
     * @throws ProblemException NOT_FOUND when the one named is foreign; INVALID_REQUEST when none is named and the
     *     caller has not exactly one
     */
    String organisation(Optional<String> named) {
        named.ifPresent(caller::requireOrganisation);
        return named.orElseGet(() -> {
            if (caller.organisations().size() != 1) {
                throw Problems.invalid(
                        new FieldError("organisation", "must be given, for you do not belong to exactly one"));
            }
            return caller.organisations().iterator().next();
        });
    }
}
