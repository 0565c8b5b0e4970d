package uk.gov.defra.ima.actions.finding.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import uk.gov.defra.ima.actions.finding.domain.ListOrder;
import uk.gov.defra.ima.actions.finding.domain.Sorting;

/** What a list may be sorted by; a minus turns it round. */
enum ListSort {
    @JsonProperty("ref")
    REF(ListOrder.REF, Sorting.Direction.ASCENDING),
    @JsonProperty("-ref")
    REF_REVERSED(ListOrder.REF, Sorting.Direction.DESCENDING),
    @JsonProperty("due")
    DUE(ListOrder.DUE, Sorting.Direction.ASCENDING),
    @JsonProperty("-due")
    DUE_REVERSED(ListOrder.DUE, Sorting.Direction.DESCENDING),
    @JsonProperty("updated")
    UPDATED(ListOrder.UPDATED, Sorting.Direction.ASCENDING),
    @JsonProperty("-updated")
    UPDATED_REVERSED(ListOrder.UPDATED, Sorting.Direction.DESCENDING);

    private final ListOrder order;
    private final Sorting.Direction direction;

    ListSort(ListOrder order, Sorting.Direction direction) {
        this.order = order;
        this.direction = direction;
    }

    Sorting sorting() {
        return new Sorting(order, direction);
    }
}
