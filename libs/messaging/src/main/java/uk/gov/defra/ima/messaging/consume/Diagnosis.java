package uk.gov.defra.ima.messaging.consume;

import uk.gov.defra.ima.messaging.deadletter.DeadLetter.Kind;
import uk.gov.defra.ima.messaging.history.Rejected;

/** What a failure to take an event in means. */
final class Diagnosis {

    private Diagnosis() {}

    /** Whether no repetition would help. */
    static boolean isHopeless(Throwable failure) {
        return isCausedBy(failure, Rejected.class) || isCausedBy(failure, UnreadablePayload.class);
    }

    /** What its dead letter is to be called. */
    static Kind kind(Throwable failure) {
        return isCausedBy(failure, Rejected.class) ? Kind.REJECTED : Kind.FAILED;
    }

    private static boolean isCausedBy(Throwable failure, Class<?> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
