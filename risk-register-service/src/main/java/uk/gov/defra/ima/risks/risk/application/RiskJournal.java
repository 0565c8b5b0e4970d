package uk.gov.defra.ima.risks.risk.application;

import uk.gov.defra.ima.risks.risk.domain.RiskEvent;

/** Where what happens to risks is written down for good; whoever listens to the register hears it from there. */
public interface RiskJournal {

    /**
     * Appends an event in the transaction that changes its risk. The risk must have been flushed, for the event shows
     * it as it is now.
     */
    void append(RiskEvent event);
}
