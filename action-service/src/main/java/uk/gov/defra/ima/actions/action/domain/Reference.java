package uk.gov.defra.ima.actions.action.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The reference of an action, with what makes it unique in its plan and what sorts it. */
@Embeddable
class Reference {

    @Column(name = "ref", nullable = false)
    String ref;

    @Column(name = "ref_normalised", nullable = false)
    String normalised;

    @Column(name = "ref_sort", nullable = false)
    String sort;

    /** For the persistence layer alone. */
    protected Reference() {}

    Reference(ActionRef ref) {
        this.ref = ref.asWritten();
        normalised = ref.normalised();
        sort = ref.sortKey();
    }
}
