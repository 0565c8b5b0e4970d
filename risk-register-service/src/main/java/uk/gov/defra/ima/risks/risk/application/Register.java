package uk.gov.defra.ima.risks.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import uk.gov.defra.ima.risks.risk.domain.Risk;
import uk.gov.defra.ima.risks.risk.domain.RiskEvent;
import uk.gov.defra.ima.risks.risk.domain.RiskRepository;

/** Writes a changed risk and what changed it, in this order. */
@ApplicationScoped
class Register {

    private final RiskRepository risks;
    private final RiskJournal journal;

    Register(RiskRepository risks, RiskJournal journal) {
        this.risks = risks;
        this.journal = journal;
    }

    /**
     * Writes the risk first: that gives it the version that the event bears.
     *
     * @return the risk, as written
     */
    @Transactional(TxType.MANDATORY)
    Risk record(RiskEvent event) {
        risks.persistAndFlush(event.risk());
        journal.append(event);
        return event.risk();
    }
}
