package uk.gov.defra.ima.messaging.relay;

/** The holder is struck down here. An error, so that nothing in the relay handles it. */
final class Struck extends Error {

    private static final long serialVersionUID = 1L;

    Struck(RelayStep step) {
        super("Struck at " + step);
    }

    /** Strikes when a step is reached for the n-th time. */
    static RelaySteps at(RelayStep step, int occurrence) {
        return new RelaySteps() {
            private int seen;

            @Override
            public void reached(RelayStep reached) {
                if (reached == step && ++seen == occurrence) {
                    throw new Struck(step);
                }
            }
        };
    }
}
