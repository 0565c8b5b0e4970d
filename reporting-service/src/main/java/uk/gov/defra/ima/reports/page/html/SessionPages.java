package uk.gov.defra.ima.reports.page.html;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.gov.defra.ima.web.parameters.OpenQuery;

/** Where signing in and out begins and ends. The exchange with the identity provider itself is not done here. */
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@OpenQuery
class SessionPages {

    private static final URI FRONT_PAGE = URI.create("/");
    private static final URI SIGNED_OUT = URI.create("/signed-out");

    private final PageFrames frames;

    SessionPages(PageFrames frames) {
        this.frames = frames;
    }

    /** Reached only by whoever opens the address to which the identity provider sends people back. */
    @GET
    @Path("/signed-in")
    @Authenticated
    @Operation(hidden = true)
    public Response signedIn() {
        return Response.seeOther(FRONT_PAGE).build();
    }

    /** Reached only by whoever has no session to end. */
    @GET
    @Path("/sign-out")
    @PermitAll
    @Operation(hidden = true)
    public Response signOut() {
        return Response.seeOther(SIGNED_OUT).build();
    }

    @GET
    @Path("/signed-out")
    @PermitAll
    @Operation(hidden = true)
    public String signedOut() {
        return Templates.signedOut(frames.forAnybody("You have signed out")).render();
    }

    @GET
    @Path("/sign-in-failed")
    @PermitAll
    @Operation(hidden = true)
    public String signInFailed() {
        return Templates.signInFailed(frames.forAnybody("You could not be signed in"))
                .render();
    }

    @CheckedTemplate(basePath = "page")
    static class Templates {
        static native TemplateInstance signedOut(PageFrame frame);

        static native TemplateInstance signInFailed(PageFrame frame);
    }
}
