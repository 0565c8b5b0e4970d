package uk.gov.defra.ima.notifications.caseload.events;

import java.util.UUID;
import uk.gov.defra.ima.notifications.caseload.domain.PlanState;

/**
 * What is read of the payload of every plan event: the plan after it.
 *
 * @param plan the plan
 */
record PlanPayload(Plan plan) {

    record Plan(UUID id, String organisation, String title, long version) {

        PlanState state() {
            return new PlanState(id, organisation, title, version);
        }
    }
}
