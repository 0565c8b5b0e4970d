package uk.gov.defra.ima.reports.page.html;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Serves the files that pages refer to. */
@Path("/assets")
class AssetResource {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Assets assets;

    AssetResource(Assets assets) {
        this.assets = assets;
    }

    @GET
    @Path("/{version}/{name}")
    @PermitAll
    @Operation(hidden = true)
    public Response asset(@PathParam("version") String version, @PathParam("name") String name) {
        Asset asset = assets.find(name).orElseThrow(NotFoundException::new);
        // While an old and a new release run side by side, a page of one may ask the other: better our version than
        // none,
        // but not to be kept under their name.
        String caching = version.equals(assets.version()) ? FOR_EVER : "no-store";
        return Response.ok(asset.content(), asset.type())
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .build();
    }
}
