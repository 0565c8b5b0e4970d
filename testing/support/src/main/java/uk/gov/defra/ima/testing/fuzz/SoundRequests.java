package uk.gov.defra.ima.testing.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes requests as the document asks for them. */
final class SoundRequests {

    private static final String BOUNDARY = "part-of-a-fuzzed-form";

    private final SoundValues values;

    SoundRequests(SoundValues values) {
        this.values = values;
    }

    Draft of(ApiOperation operation, Dice dice) {
        var draft = new Draft(operation);
        operation
                .in("path")
                .forEach(parameter -> draft.path()
                        .put(
                                parameter.name(),
                                Draft.encoded(value(operation, parameter, dice).asText())));
        operation.in("query").stream()
                .filter(parameter -> parameter.required() || dice.chance(wanted(operation, parameter)))
                .forEach(parameter -> query(draft, parameter, dice));
        operation.in("header").forEach(parameter -> header(draft, parameter, dice));
        if (!operation.bodies().isEmpty()) {
            body(draft, dice);
        }
        return draft;
    }

    private JsonNode value(ApiOperation operation, ApiParameter parameter, Dice dice) {
        return values.of(operation, parameter.name(), parameter.schema(), dice);
    }

    /** A change needs most of what is asked; a list with every filter at once is an empty one. */
    private static int wanted(ApiOperation operation, ApiParameter parameter) {
        if (parameter.name().equals("cursor")) {
            return 15;
        }
        return operation.method().equals("GET") ? 30 : 60;
    }

    private void query(Draft draft, ApiParameter parameter, Dice dice) {
        JsonNode value = value(draft.operation(), parameter, dice);
        List<JsonNode> several = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(several::add);
        } else {
            several.add(value);
        }
        several.forEach(
                one -> draft.query().add(new Draft.Pair(Draft.encoded(parameter.name()), Draft.encoded(one.asText()))));
    }

    private static void header(Draft draft, ApiParameter parameter, Dice dice) {
        switch (parameter.name()) {
            case "If-Match" -> draft.header(parameter.name(), dice.chance(80) ? "*" : "\"" + dice.below(4) + "\"");
            case "Idempotency-Key" -> {
                if (dice.chance(40)) {
                    draft.header(parameter.name(), dice.chance(80) ? dice.uuid().toString() : "again-" + dice.below(3));
                }
            }
            default -> {
                // Of the others it is known only that they may be left out.
            }
        }
    }

    private void body(Draft draft, Dice dice) {
        Map<String, JsonNode> bodies = draft.operation().bodies();
        String type = dice.pick(List.copyOf(bodies.keySet()));
        JsonNode content = bodies.get(type);
        if (type.startsWith("multipart/")) {
            draft.header("Content-Type", type + "; boundary=" + BOUNDARY);
            draft.body(form(bodies, dice));
        } else if (type.endsWith("json")) {
            draft.header("Content-Type", type);
            draft.body(values.of(draft.operation(), "", content.path("schema"), dice)
                    .toString()
                    .getBytes(UTF_8));
        } else {
            draft.header("Content-Type", type);
            draft.body(file(content, dice));
        }
    }

    private static byte[] file(JsonNode content, Dice dice) {
        JsonNode example = content.path("examples").findPath("value");
        return example.isTextual() ? example.asText().getBytes(UTF_8) : dice.bytes(500);
    }

    private static byte[] form(Map<String, JsonNode> bodies, Dice dice) {
        JsonNode example = bodies.values().stream()
                .filter(content -> content.has("examples"))
                .findFirst()
                .orElseGet(() -> bodies.values().iterator().next());
        String text = new String(file(example, dice), UTF_8);
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plan.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n" + text + "\r\n--" + BOUNDARY + "--\r\n")
                .getBytes(UTF_8);
    }
}
