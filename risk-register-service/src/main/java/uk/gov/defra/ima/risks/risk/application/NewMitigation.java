package uk.gov.defra.ima.risks.risk.application;

import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.risks.risk.domain.Commitment;
import uk.gov.defra.ima.risks.risk.domain.Measure;

/**
 * Something that somebody says is done about a risk.
 *
 * @param measure what is done
 * @param commitment who sees to it, and by when
 */
public record NewMitigation(Measure measure, Commitment commitment) {

    /** Id of the action that it is, when it is one. */
    Optional<UUID> action() {
        return measure instanceof Measure.OfPlan(UUID action) ? Optional.of(action) : Optional.empty();
    }
}
