package uk.gov.defra.ima.actions.action.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.actions.accountability.rest.Actors;
import uk.gov.defra.ima.actions.action.application.AddEvidence;
import uk.gov.defra.ima.web.idempotency.Idempotent;

/** What shows that actions were done. */
@Path("/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "actions")
public class EvidenceResource {

    private final AddEvidence addEvidence;
    private final Actors actors;
    private final Standings standings;
    private final ActionAnswers answers;

    EvidenceResource(AddEvidence addEvidence, Actors actors, Standings standings, ActionAnswers answers) {
        this.addEvidence = addEvidence;
        this.actors = actors;
        this.standings = standings;
        this.answers = answers;
    }

    /** Says what shows that it was done. */
    @POST
    @Path("/{id}/evidence")
    @Idempotent
    @Operation(
            summary = "Say what shows that an action was done",
            description =
                    "Holders of an owner post; the KIM team. The record itself stays where it is: an https address, or"
                            + " else its reference and the records system that it is held in.")
    @APIResponseSchema(ActionView.class)
    public Response add(@PathParam("id") UUID id, EvidenceRequest request) {
        return answers.one(addEvidence.add(request.about(id, actors.caller(), standings.ofCaller())));
    }
}
