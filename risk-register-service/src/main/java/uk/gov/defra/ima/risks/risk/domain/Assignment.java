package uk.gov.defra.ima.risks.risk.domain;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a risk belongs, and what is to become of it.
 *
 * @param category kind of risk, in the organisation's own words; at most {@value #CATEGORY_MAX} characters
 * @param owner the post that answers for it
 * @param level how high up it is owned
 * @param response what the owner decided to do about it, once decided
 */
public record Assignment(String category, PostId owner, RiskLevel level, Optional<RiskResponse> response) {

    /** Most characters of a category. */
    public static final int CATEGORY_MAX = 100;

    /** Refuses nulls, and a blank or overlong category. */
    public Assignment {
        Words.require("category", category, CATEGORY_MAX);
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(response, "response");
    }
}
