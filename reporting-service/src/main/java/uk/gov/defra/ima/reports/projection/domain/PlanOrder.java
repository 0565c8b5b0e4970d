package uk.gov.defra.ima.reports.projection.domain;

import java.util.Comparator;

/** The order in which people expect actions: by plan, then by reference as it is numbered. */
public final class PlanOrder {

    /** Total: two actions are equal only when they are one. */
    public static final Comparator<ActionVersion> OF_ACTIONS = Comparator.comparing(ActionVersion::plan)
            .thenComparing(ActionVersion::ref, NaturalOrder.OF_REFERENCES)
            .thenComparing(ActionVersion::id);

    private PlanOrder() {}
}
