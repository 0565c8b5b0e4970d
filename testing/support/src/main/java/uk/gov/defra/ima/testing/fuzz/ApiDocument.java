package uk.gov.defra.ima.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an OpenAPI 3.1 document says of the operations of a service. */
final class ApiDocument {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode document;

    private ApiDocument(JsonNode document) {
        this.document = document;
    }

    /** Reads a document in JSON. */
    static ApiDocument read(byte[] json) {
        try {
            return new ApiDocument(new ObjectMapper().readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException("no OpenAPI document", e);
        }
    }

    /** All operations, in the document's order. */
    List<ApiOperation> operations() {
        List<ApiOperation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> operations.add(
                                operation(operation.getKey(), path.getKey(), path.getValue(), operation.getValue()))));
        return operations;
    }

    private ApiOperation operation(String method, String path, JsonNode item, JsonNode operation) {
        List<ApiParameter> parameters = new ArrayList<>();
        for (JsonNode places : List.of(item.path("parameters"), operation.path("parameters"))) {
            places.forEach(parameter -> parameters.add(parameter(resolved(parameter))));
        }
        Map<String, JsonNode> bodies = new LinkedHashMap<>();
        operation
                .path("requestBody")
                .path("content")
                .properties()
                .forEach(body -> bodies.put(body.getKey(), body.getValue()));
        Set<String> statuses = new LinkedHashSet<>();
        operation.path("responses").fieldNames().forEachRemaining(statuses::add);
        return new ApiOperation(method.toUpperCase(Locale.ROOT), path, parameters, bodies, statuses);
    }

    private static ApiParameter parameter(JsonNode parameter) {
        return new ApiParameter(
                parameter.path("name").asText(),
                parameter.path("in").asText(),
                parameter.path("required").asBoolean(),
                parameter.path("schema"));
    }

    /** What a node stands for: itself, or what it refers to; of alternatives, the first. */
    JsonNode resolved(JsonNode node) {
        if (node.has("$ref")) {
            JsonNode target = document.at(node.get("$ref").asText().substring(1));
            return resolved(target instanceof MissingNode ? document.path("none") : target);
        }
        for (String choice : List.of("anyOf", "oneOf")) {
            if (node.path(choice).has(0)) {
                return resolved(node.path(choice).get(0));
            }
        }
        return node;
    }
}
