package uk.gov.defra.ima.web.settings;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Who issues the tokens that are accepted. */
@ConfigMapping(prefix = "ima.issuer")
public interface IssuerSettings {

    /** URL of the realm, as in the claim {@code iss}; from IMA_OIDC_ISSUER. */
    URI url();
}
