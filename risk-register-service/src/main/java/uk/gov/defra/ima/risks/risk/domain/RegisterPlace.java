package uk.gov.defra.ima.risks.risk.domain;

import java.util.Objects;

/**
 * A place in the register, which is ordered by organisation and then by reference.
 *
 * <p>Numbers are given out under a lock that is held until the risk is committed: a lower one never appears after a
 * higher one, and who walks from place to place misses nothing.
 *
 * @param organisation slug
 * @param number of the reference
 */
public record RegisterPlace(String organisation, int number) {

    /** Before everything. */
    public static final RegisterPlace START = new RegisterPlace("", 0);

    /** Refuses nulls. */
    public RegisterPlace {
        Objects.requireNonNull(organisation, "organisation");
    }

    /** Where this risk stands. */
    public static RegisterPlace of(Risk risk) {
        return new RegisterPlace(risk.organisation(), risk.reference().number());
    }
}
