package uk.gov.defra.ima.risks.risk.domain;

/** What the owner has decided to do about a risk: the four responses of the Orange Book. */
public enum RiskResponse {
    TREAT,
    TOLERATE,
    TRANSFER,
    TERMINATE
}
