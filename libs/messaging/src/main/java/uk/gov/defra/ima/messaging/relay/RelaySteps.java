package uk.gov.defra.ima.messaging.relay;

/** Is told when the relay passes from one step to the next; tests strike it down there. */
@FunctionalInterface
interface RelaySteps {

    /** What production uses. */
    RelaySteps UNWATCHED = step -> {};

    /** The relay stands at this step. */
    void reached(RelayStep step);
}
