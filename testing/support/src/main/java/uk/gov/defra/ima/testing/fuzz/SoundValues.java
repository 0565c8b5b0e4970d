package uk.gov.defra.ima.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes values as a schema asks for them. */
final class SoundValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final LocalDate DAY = LocalDate.of(2018, 7, 31);
    private static final List<String> WORDS = List.of(
            "records", "vision", "Head of KIM", "end March 2027", "Ärger – “très” 漢字 😀", "1.1", "to be agreed");
    private static final int DEEPEST = 6;

    private final ApiDocument document;
    private final Harvest harvest;

    SoundValues(ApiDocument document, Harvest harvest) {
        this.document = document;
        this.harvest = harvest;
    }

    /** A value for the member or parameter {@code name} of an operation. */
    JsonNode of(ApiOperation operation, String name, JsonNode declared, Dice dice) {
        return of(operation, name, declared, dice, 0);
    }

    private JsonNode of(ApiOperation operation, String name, JsonNode declared, Dice dice, int depth) {
        JsonNode schema = document.resolved(declared);
        if (schema.has("enum")) {
            return schema.get("enum").get(dice.below(schema.get("enum").size()));
        }
        return switch (type(schema)) {
            case "object" -> object(operation, schema, dice, depth);
            case "array" -> array(operation, name, schema, dice, depth);
            case "boolean" -> JSON.booleanNode(dice.chance(50));
            case "integer", "number" -> JSON.numberNode(number(operation, name, schema, dice));
            default -> JSON.textNode(text(operation, name, declared, schema, dice));
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        String named = type.isArray() ? type.path(0).asText() : type.asText();
        return named.isEmpty() && schema.has("properties") ? "object" : named;
    }

    private JsonNode object(ApiOperation operation, JsonNode schema, Dice dice, int depth) {
        var object = JSON.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(member -> {
            if (required.contains(member.getKey()) || (depth < DEEPEST && dice.chance(50))) {
                object.set(member.getKey(), of(operation, member.getKey(), member.getValue(), dice, depth + 1));
            }
        });
        return object;
    }

    private JsonNode array(ApiOperation operation, String name, JsonNode schema, Dice dice, int depth) {
        var array = JSON.arrayNode();
        int size = Math.max(schema.path("minItems").asInt(), depth < DEEPEST ? dice.below(4) : 0);
        for (int i = 0; i < size; i++) {
            array.add(of(operation, name, schema.path("items"), dice, depth + 1));
        }
        return array;
    }

    private long number(ApiOperation operation, String name, JsonNode schema, Dice dice) {
        List<String> known = harvest.of(operation.collection(), name);
        if (!known.isEmpty() && dice.chance(30)) {
            return Long.parseLong(dice.pick(known));
        }
        int least = schema.path("minimum").asInt(1);
        return least + (long) dice.below(Math.min(schema.path("maximum").asInt(20), 100));
    }

    private String text(ApiOperation operation, String name, JsonNode declared, JsonNode schema, Dice dice) {
        List<String> known = harvest.of(operation.collection(), name);
        if (!known.isEmpty() && dice.chance(85)) {
            return dice.pick(known);
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> dice.uuid().toString();
            case "date" -> DAY.plusDays(dice.below(3000)).toString();
            case "date-time" ->
                Instant.EPOCH.plusSeconds(dice.below(Integer.MAX_VALUE)).toString();
            default -> words(declared, schema, dice);
        };
    }

    private static String words(JsonNode declared, JsonNode schema, Dice dice) {
        JsonNode examples = declared.has("examples") ? declared.path("examples") : schema.path("examples");
        String text = examples.has(0) && dice.chance(60)
                ? examples.get(0).asText()
                : dice.pick(WORDS) + " " + dice.below(100_000);
        int longest = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        return text.substring(0, Math.min(text.length(), longest));
    }
}
