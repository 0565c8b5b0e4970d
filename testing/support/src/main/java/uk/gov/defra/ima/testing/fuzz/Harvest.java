package uk.gov.defra.ima.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the service itself has named in its answers: with these, requests get further than the first check. */
final class Harvest {

    private static final int MOST = 20;
    private static final int LONGEST = 200;

    private final Map<String, Set<String>> values = new HashMap<>();

    /** Takes everything with a name from an answer; ids by the list of the operation that gave them. */
    void take(ApiOperation operation, JsonNode answer) {
        take(operation.collection(), answer);
    }

    private void take(String collection, JsonNode node) {
        node.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (value.isTextual() || value.isIntegralNumber()) {
                add(member.getKey().equals("id") ? ofId(collection) : member.getKey(), value.asText());
            } else {
                take(collection, value);
            }
        });
        if (node.isArray()) {
            node.forEach(item -> take(collection, item));
        }
    }

    /** Remembers a value under a name. */
    void add(String name, String value) {
        Set<String> known = values.computeIfAbsent(name, _ -> new LinkedHashSet<>());
        if (known.size() < MOST && !value.isEmpty() && value.length() <= LONGEST) {
            known.add(value);
        }
    }

    /** What is known for a parameter or a member of a body. */
    List<String> of(String collection, String name) {
        String key = switch (name) {
            case "id" -> ofId(collection);
            case "cursor" -> "next";
            default -> name;
        };
        return List.copyOf(values.getOrDefault(key, Set.of()));
    }

    private static String ofId(String collection) {
        return "id of " + collection;
    }
}
