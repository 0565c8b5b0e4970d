package uk.gov.defra.ima.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import uk.gov.defra.ima.web.problem.Problem;

/** Says in every service's OpenAPI document that each operation may answer with a problem, and what one looks like. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final String NAME = "Problem";
    private static final String TOO_MANY = "TooManyRequests";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents()
                .addSchema(NAME, problem())
                .addResponse(NAME, answer("A problem (RFC 9457); docs/api/problems.md lists them"))
                .addResponse(TOO_MANY, tooMany());
        for (PathItem path : document.getPaths().getPathItems().values()) {
            path.getOperations().values().forEach(ProblemResponses::mayFail);
        }
    }

    private static void mayFail(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        // Refusals that the generator adds by itself say nothing; the problem covers them.
        for (String status : List.of("400", "401", "403")) {
            APIResponse refusal = operation.getResponses().getAPIResponse(status);
            if (refusal != null && refusal.getContent() == null) {
                operation.getResponses().removeAPIResponse(status);
            }
        }
        operation
                .getResponses()
                .addAPIResponse("429", OASFactory.createAPIResponse().ref(TOO_MANY))
                .addAPIResponse("default", OASFactory.createAPIResponse().ref(NAME));
    }

    private static APIResponse tooMany() {
        return answer("The client has made more requests than it may")
                .addHeader("Retry-After", header("Seconds to wait before the next request", whole()))
                .addHeader(
                        "RateLimit-Policy", header("Requests at once (q), and seconds until they are back (w)", text()))
                .addHeader("RateLimit", header("Requests left (r), and seconds until there is one (t)", text()));
    }

    private static APIResponse answer(String description) {
        Schema reference = OASFactory.createSchema().ref(NAME);
        return OASFactory.createAPIResponse()
                .description(description)
                .addHeader("X-Trace-Id", header("Under which our logs know the request", text()))
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(reference)));
    }

    private static Header header(String description, Schema schema) {
        return OASFactory.createHeader().description(description).schema(schema);
    }

    private static Schema problem() {
        Schema error = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("field", text().description("JSON path, or name of the query parameter or header"))
                .addProperty("problem", text().description("What is wrong with it"))
                .required(List.of("field", "problem"));
        return OASFactory.createSchema()
                .description("RFC 9457 problem details")
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("type", text().description("urn:defra-ima:problem:<slug>"))
                .addProperty("title", text())
                .addProperty("status", whole())
                .addProperty("detail", text())
                .addProperty("traceId", text())
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(error))
                .required(List.of("type", "title", "status", "traceId"));
    }

    private static Schema whole() {
        return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
