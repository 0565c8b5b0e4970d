package uk.gov.defra.ima.risks.risk.rest;

import java.util.UUID;
import uk.gov.defra.ima.risks.risk.domain.RiskLevel;
import uk.gov.defra.ima.risks.risk.domain.RiskStatus;

/**
 * The query of the list as the client sent it; each part is null when the client left it out.
 *
 * @param owner id of the owner post
 * @param category exactly as written
 * @param level how high up the risk is owned
 * @param status whether the risk still has to be watched
 * @param action id of an action that mitigates it
 * @param limit most items on the page
 * @param cursor the page to continue from
 */
record RiskListing(
        String owner, String category, RiskLevel level, RiskStatus status, UUID action, Integer limit, String cursor) {}
