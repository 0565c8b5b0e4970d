package uk.gov.defra.ima.messaging.history;

import java.util.UUID;

/** An event that contradicts what was taken in before. No repetition mends that; a person must look. */
public class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Rejected(String message) {
        super(message);
    }

    static Rejected versionTaken(UUID event) {
        return new Rejected("Event %s claims a version of its aggregate that another event has".formatted(event));
    }

    static Rejected implausible(Admission admission) {
        return new Rejected("Event %s claims version %d of its aggregate, of which %d was the highest known"
                .formatted(
                        admission.envelope().id(), admission.envelope().aggregateversion(), admission.highestBefore()));
    }
}
