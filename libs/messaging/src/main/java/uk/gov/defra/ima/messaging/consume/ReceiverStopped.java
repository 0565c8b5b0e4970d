package uk.gov.defra.ima.messaging.consume;

/** The application is shutting down: what was not taken in stays in Kafka, with its offset uncommitted. */
public class ReceiverStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReceiverStopped() {
        super("Stopped before the batch was taken in; it comes again", null, false, false);
    }
}
