package uk.gov.defra.ima.contracts;

/** Bytes that are no event of ours; the message is the reason, fit for a dead letter. */
public final class UnreadableEnvelope extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEnvelope(String reason) {
        super(reason);
    }

    UnreadableEnvelope(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** What is wrong with the bytes, in a sentence without their content. */
    public String reason() {
        return getMessage();
    }
}
