package uk.gov.defra.ima.risks.risk.domain;

/**
 * The short name of a risk within its organisation, such as {@code R-0001}.
 *
 * @param number counts the organisation's risks from 1
 */
public record RiskReference(int number) {

    /** Refuses a number below 1. */
    public RiskReference {
        if (number < 1) {
            throw new IllegalArgumentException("references count from 1, not " + number);
        }
    }

    /** As people write it: at least four digits. */
    @Override
    public String toString() {
        return "R-%04d".formatted(number);
    }
}
