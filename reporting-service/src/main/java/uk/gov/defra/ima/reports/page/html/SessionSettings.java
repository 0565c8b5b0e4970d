package uk.gov.defra.ima.reports.page.html;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Size;

/** Settings of sessions. Read by the identity extension; checked here, so that a weak key stops the start. */
@ConfigMapping(prefix = "ima.session")
interface SessionSettings {

    /** Secret that encrypts session cookies, from IMA_SESSION_KEY; at least 32 characters, the same on all replicas. */
    @Size(min = 32)
    String key();
}
