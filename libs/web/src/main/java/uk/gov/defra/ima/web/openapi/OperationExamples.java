package uk.gov.defra.ima.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/**
 * Shows at each operation what a client sends and gets, made of the examples that the fields have: so that they are there
 * for every operation, and cannot contradict the schemas.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class OperationExamples implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getComponents() == null) {
            return;
        }
        var examples = new SchemaExamples(
                Optional.ofNullable(document.getComponents().getSchemas()).orElse(Map.of()));
        for (PathItem path : document.getPaths().getPathItems().values()) {
            path.getOperations().values().forEach(operation -> show(operation, examples));
        }
    }

    private static void show(Operation operation, SchemaExamples examples) {
        if (operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent(), examples);
        }
        if (operation.getResponses() != null) {
            operation.getResponses().getAPIResponses().forEach((status, answer) -> {
                if (status.startsWith("2")) {
                    show(answer.getContent(), examples);
                }
            });
        }
    }

    private static void show(Content content, SchemaExamples examples) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((name, media) -> {
            if (name.endsWith("json") && media.getSchema() != null && isBare(media)) {
                media.setExample(examples.of(media.getSchema()));
            }
        });
    }

    private static boolean isBare(MediaType media) {
        return media.getExample() == null
                && (media.getExamples() == null || media.getExamples().isEmpty());
    }
}
