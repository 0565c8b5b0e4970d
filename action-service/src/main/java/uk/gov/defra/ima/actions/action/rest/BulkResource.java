package uk.gov.defra.ima.actions.action.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.actions.accountability.rest.Actors;
import uk.gov.defra.ima.actions.action.application.ChangeMany;
import uk.gov.defra.ima.web.idempotency.Idempotent;

/** Many changes in one request. */
@Path("/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "actions")
public class BulkResource {

    private static final String EXAMPLE = """
            {"mode": "EACH",
             "items": [
               {"action": "01a19b8a-cd3a-79be-84af-52b3faecbd38", "version": 3, "statusChange": {"to": "IN_PROGRESS"}},
               {"action": "01a19b8a-cd3a-7a10-8f3e-2f6d0d1c5b11", "commentary": {"text": "Two areas are done."}}]}
            """;

    private final ChangeMany changeMany;
    private final Actors actors;
    private final Standings standings;
    private final ActionAnswers answers;

    BulkResource(ChangeMany changeMany, Actors actors, Standings standings, ActionAnswers answers) {
        this.changeMany = changeMany;
        this.actors = actors;
        this.standings = standings;
        this.answers = answers;
    }

    /** Changes many. */
    @POST
    @Path("/bulk-changes")
    @Idempotent
    @Operation(
            summary = "Change many actions",
            description =
                    "As each change alone: whoever may make it may make it here. Up to 1,000 changes, one for each"
                            + " action, with the version that was seen. 200 with what became of each, in the order asked; with mode"
                            + " ALL_OR_NOTHING, 422 naming each that is refused, and nothing is changed.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = BulkRequest.class),
                            examples = @ExampleObject(name = "a status and a remark", value = EXAMPLE)))
    public BulkResults change(BulkRequest request) {
        var standing = standings.ofCaller();
        var commands = request.commands(answers.today(), actors.caller(), standing);
        var outcomes = changeMany.change(standing.organisations(), commands, request.modeAsked());
        return BulkResults.of(outcomes);
    }
}
