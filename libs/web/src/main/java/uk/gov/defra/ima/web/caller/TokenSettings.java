package uk.gov.defra.ima.web.caller;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How access tokens are checked. */
@ConfigMapping(prefix = "ima.tokens")
interface TokenSettings {

    /**
     * How long the outcome of a successful check is kept, never beyond the token's own end: so long may a token still be
     * taken whose key the issuer has withdrawn. 0 checks each time.
     */
    @WithDefault("30s")
    Duration keptFor();

    /** Most outcomes that are kept. */
    @WithDefault("1000")
    int keptMost();
}
