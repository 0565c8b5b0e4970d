package uk.gov.defra.ima.testing.walked;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** One endpoint of each kind, for the walk. */
@Path("/v1/walked")
public class WalkedResource {

    /** For everybody. */
    @GET
    @PermitAll
    public String everybody() {
        return "everybody";
    }

    /** For whoever has signed in. */
    @GET
    @Path("/{id: [0-9a-f-]+}")
    @Authenticated
    public String signedIn(@PathParam("id") UUID id) {
        return id.toString();
    }

    /** For one role and one scope. */
    @POST
    @RolesAllowed({"kim-manager", "actions:write"})
    public String managed(String body) {
        return body;
    }

    /** Says nothing, which the configuration turns into a refusal. */
    @GET
    @Path("/forgotten")
    public String forgotten() {
        return "forgotten";
    }
}
