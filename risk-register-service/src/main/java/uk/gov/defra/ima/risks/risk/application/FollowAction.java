package uk.gov.defra.ima.risks.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import uk.gov.defra.ima.risks.action.domain.ActionFact;
import uk.gov.defra.ima.risks.action.domain.ActionProgressRepository;
import uk.gov.defra.ima.risks.action.domain.Progress;
import uk.gov.defra.ima.risks.risk.domain.Risk;
import uk.gov.defra.ima.risks.risk.domain.RiskRepository;

/** Shows on risks how far their mitigating actions have come. */
@ApplicationScoped
public class FollowAction {

    private final ActionProgressRepository actions;
    private final RiskRepository risks;
    private final Register register;
    private final Clock clock;

    FollowAction(ActionProgressRepository actions, RiskRepository risks, Register register, Clock clock) {
        this.actions = actions;
        this.risks = risks;
        this.register = register;
        this.clock = clock;
    }

    /** Takes in what an action's event says, in whatever order the events come; what is superseded shows nowhere. */
    @Transactional
    public void follow(ActionFact fact) {
        actions.hold(fact.organisation(), fact.action()).learn(fact).ifPresent(progress -> show(fact, progress));
    }

    private void show(ActionFact fact, Progress progress) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Risk risk : risks.heldMitigatedBy(fact.organisation(), fact.action())) {
            risk.follow(fact.action(), progress, fact.event(), now).ifPresent(register::record);
        }
    }
}
