package uk.gov.defra.ima.risks.risk.events;

import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.defra.ima.messaging.journal.EventJournal;
import uk.gov.defra.ima.risks.risk.application.RiskJournal;
import uk.gov.defra.ima.risks.risk.domain.RiskEvent;

/** Keeps what happens to risks in the service's event journal, from where it is published. */
@ApplicationScoped
class JournalledRisks implements RiskJournal {

    private final EventJournal journal;

    JournalledRisks(EventJournal journal) {
        this.journal = journal;
    }

    @Override
    public void append(RiskEvent event) {
        journal.append(RiskEventWire.toWire(event));
    }
}
