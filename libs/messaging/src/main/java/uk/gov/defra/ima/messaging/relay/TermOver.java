package uk.gov.defra.ima.messaging.relay;

/** Another process has become the holder: what was being done must not be finished. */
final class TermOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TermOver(long epoch) {
        super("The relay's term %d is over: another process holds it now".formatted(epoch), null, false, false);
    }
}
