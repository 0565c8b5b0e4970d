package uk.gov.defra.ima.actions.planimport.domain;

/** Where an import stands. */
public enum ImportState {
    /** Asked for; nothing of it is applied yet. */
    WAITING,
    /** All of it is applied. */
    DONE,
    /** None of it is applied, and it will not be tried again. */
    FAILED,
    /** Only tried: what would happen is told, nothing is kept, the trial itself least of all. */
    DRY_RUN
}
