package uk.gov.defra.ima.notifications.people.application;

/** The directory of people does not answer. */
public final class DirectoryUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the failure behind it; its message names no person. */
    public DirectoryUnavailable(Throwable cause) {
        super("the directory of people does not answer", cause);
    }
}
