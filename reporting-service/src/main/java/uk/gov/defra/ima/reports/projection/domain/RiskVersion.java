package uk.gov.defra.ima.reports.projection.domain;

import java.util.List;
import java.util.UUID;

/**
 * An information risk as one of its events left it.
 *
 * @param id the risk
 * @param recorded the event
 * @param reference such as {@code R-0001}, unique in the organisation
 * @param title its title
 * @param category as its owner service names it
 * @param ownerPost id of the post that owns it
 * @param level the level at which it is held
 * @param status open or closed, as published
 * @param mitigatingActions actions of plans that mitigate it
 */
public record RiskVersion(
        UUID id,
        Recorded recorded,
        String reference,
        String title,
        String category,
        String ownerPost,
        String level,
        String status,
        List<UUID> mitigatingActions) {

    /** Keeps its own copy of the list. */
    public RiskVersion {
        mitigatingActions = List.copyOf(mitigatingActions);
    }
}
