package uk.gov.defra.ima.messaging.consume;

/** A payload that does not fit the record that the consumer reads it into; trying again will not help. */
public class UnreadablePayload extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says which type could not be read, and why. */
    public UnreadablePayload(String message, Throwable cause) {
        super(message, cause);
    }
}
