package uk.gov.defra.ima.risks.risk.domain;

/** How high up a risk is owned, lowest first. These are Defra's levels; other organisations have the same for now. */
public enum RiskLevel {
    BUSINESS_AREA,
    /** Digital, Data and Technology Services. */
    DDTS,
    DEPARTMENT
}
