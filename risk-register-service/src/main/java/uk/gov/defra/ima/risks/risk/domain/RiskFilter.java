package uk.gov.defra.ima.risks.risk.domain;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Which risks are asked for; what is empty does not narrow.
 *
 * @param owner the post that owns the risk
 * @param category exactly as written
 * @param level how high up it is owned
 * @param status whether it is watched
 * @param action an action that mitigates it
 */
public record RiskFilter(
        Optional<PostId> owner,
        Optional<String> category,
        Optional<RiskLevel> level,
        Optional<RiskStatus> status,
        Optional<UUID> action) {

    /** Refuses nulls. */
    public RiskFilter {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(action, "action");
    }
}
