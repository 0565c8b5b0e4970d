package uk.gov.defra.ima.messaging.healing;

import java.io.IOException;
import java.util.List;

/** The services that own what is missing. */
interface Owners {

    /**
     * Asks an owner for the missing versions.
     *
     * @return the envelopes that it has, as JSON, in order of version; perhaps not all
     * @throws IOException when it does not answer, or not with success
     */
    List<String> ask(MissingVersions missing) throws IOException, InterruptedException;
}
