package uk.gov.defra.ima.actions.action.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.actions.accountability.rest.Actors;
import uk.gov.defra.ima.actions.action.application.LinkActions;
import uk.gov.defra.ima.actions.action.application.ReadLinks;
import uk.gov.defra.ima.actions.action.domain.Connections;
import uk.gov.defra.ima.actions.action.domain.LinkKind;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.idempotency.Idempotent;
import uk.gov.defra.ima.web.paging.Page;

/** What actions have to do with one another. */
@Path("/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "actions")
public class LinkResource {

    private final LinkActions links;
    private final ReadLinks read;
    private final Caller caller;
    private final Actors actors;
    private final Standings standings;
    private final ActionAnswers answers;

    LinkResource(
            LinkActions links,
            ReadLinks read,
            Caller caller,
            Actors actors,
            Standings standings,
            ActionAnswers answers) {
        this.links = links;
        this.read = read;
        this.caller = caller;
        this.actors = actors;
        this.standings = standings;
        this.answers = answers;
    }

    /** Says what it has to do with another. */
    @POST
    @Path("/{id}/links")
    @Idempotent
    @Operation(
            summary = "Link an action to another",
            description =
                    "Holders of an owner post; the KIM team. DEPENDS_ON, DUPLICATES or SEE_ALSO another action of the"
                            + " organisation, in any of its plans. Actions cannot depend on one another in a circle.")
    @APIResponseSchema(ActionView.class)
    public Response link(@PathParam("id") UUID id, LinkRequest request) {
        return answers.one(links.link(command(id, request.kind(), request.action(), request.note())));
    }

    /** Takes a link back. */
    @DELETE
    @Path("/{id}/links/{kind}/{action}")
    @Operation(
            summary = "Take a link back",
            description = "Holders of an owner post; the KIM team. The history keeps that it was there.")
    @APIResponseSchema(ActionView.class)
    public Response unlink(
            @PathParam("id") UUID id, @PathParam("kind") LinkKind kind, @PathParam("action") UUID action) {
        return answers.one(links.unlink(command(id, kind, action, Optional.empty())));
    }

    /** Lists its links, in both directions. */
    @GET
    @Path("/{id}/links")
    @Operation(
            summary = "List the links of an action",
            description =
                    "Any member of the organisation. What the action says of others, and then what others say of it"
                            + " (FROM_THIS, TO_THIS); at most 100 of each.")
    public Page<LinkView> links(@PathParam("id") UUID id) {
        return Page.last(read.of(id, caller.organisations(), Connections.MOST_LINKS).stream()
                .map(LinkView::of)
                .toList());
    }

    private LinkActions.Command command(UUID id, LinkKind kind, UUID other, Optional<String> note) {
        return new LinkActions.Command(id, kind, other, note, actors.caller(), standings.ofCaller());
    }
}
