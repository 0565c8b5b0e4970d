package uk.gov.defra.ima.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the operations of an OpenAPI document that do not show what is sent and what comes back. */
final class OpenApiExamples {

    private OpenApiExamples() {}

    static void areThere(String document) throws IOException {
        var paths = new ObjectMapper().readTree(document).path("paths");
        List<String> without = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().isObject())
                        .forEach(operation ->
                                collect(operation.getKey() + " " + path.getKey(), operation.getValue(), without)));
        assertThat(without).as("JSON without an example").isEmpty();
    }

    private static void collect(String name, JsonNode operation, List<String> without) {
        media(name + " takes", operation.at("/requestBody/content"), without);
        operation.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> media(name + " answers", answer.getValue().path("content"), without));
    }

    private static void media(String name, JsonNode content, List<String> without) {
        content.properties().stream()
                .filter(media -> media.getKey().endsWith("json"))
                .filter(media ->
                        !media.getValue().has("example") && !media.getValue().has("examples"))
                .forEach(media -> without.add(name));
    }
}
