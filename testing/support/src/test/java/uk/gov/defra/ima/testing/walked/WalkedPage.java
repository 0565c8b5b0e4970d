package uk.gov.defra.ima.testing.walked;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A page behind sign-in. */
@Path("/walked")
@Authenticated
public class WalkedPage {

    private final JsonWebToken token;

    WalkedPage(JsonWebToken token) {
        this.token = token;
    }

    /** Names who signed in. */
    @GET
    public String who() {
        return token.getClaim("preferred_username") + " " + token.getClaim("groups");
    }
}
