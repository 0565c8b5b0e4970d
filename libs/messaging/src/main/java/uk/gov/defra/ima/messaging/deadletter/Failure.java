package uk.gov.defra.ima.messaging.deadletter;

import uk.gov.defra.ima.messaging.deadletter.DeadLetter.Kind;

/**
 * Why a record could not be taken in.
 *
 * @param kind of failure
 * @param reason for a person who may see metadata but no content: at most {@value #LONGEST} characters of one line
 * @param attempts how often it was tried
 */
public record Failure(Kind kind, String reason, int attempts) {

    private static final int LONGEST = 500;

    /** Takes the first line of the reason, without what a text column cannot hold. */
    public Failure {
        String line = reason.lines().findFirst().orElse("").replace('\0', ' ').strip();
        reason = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    /** No envelope could be made of the record. */
    public static Failure unreadable(String reason) {
        return new Failure(Kind.UNREADABLE, reason, 1);
    }

    /** The innermost cause says most: what wraps it only says that something failed. */
    public static Failure of(Kind kind, Throwable failure, int attempts) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new Failure(kind, cause.getClass().getSimpleName() + ": " + cause.getMessage(), attempts);
    }
}
