package uk.gov.defra.ima.risks.risk.domain;

import java.util.UUID;

/** What lessens a risk: an action of a plan, or something done for this risk alone. */
public sealed interface Measure {

    /**
     * An action of a plan; the register follows its progress.
     *
     * @param action id of the action
     */
    record OfPlan(UUID action) implements Measure {}

    /**
     * Something that is in no plan.
     *
     * @param description what is done; at most {@value #DESCRIPTION_MAX} characters
     */
    record Described(String description) implements Measure {

        /** Most characters of a description. */
        public static final int DESCRIPTION_MAX = 2000;

        /** Refuses a blank or overlong description. */
        public Described {
            Words.require("description", description, DESCRIPTION_MAX);
        }
    }
}
