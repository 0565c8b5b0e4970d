package uk.gov.defra.ima.notifications.delivery.application;

/** The mail server does not answer, or does not want us; mail has to wait. */
public final class MailServerAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a sentence for people, which names no address, and the failure behind it. */
    public MailServerAway(String reason, Throwable cause) {
        super(reason, cause);
    }
}
