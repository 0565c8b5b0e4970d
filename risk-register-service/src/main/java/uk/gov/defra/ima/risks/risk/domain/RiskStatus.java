package uk.gov.defra.ima.risks.risk.domain;

/** Whether a risk still has to be watched. */
public enum RiskStatus {
    OPEN,
    CLOSED
}
