package uk.gov.defra.ima.contracts.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Each kind of change is planted in a small tree, in the event, in what it refers to, or in the references. */
class CompatibilityCheckTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EVENT = "thing.made.v1.schema.json";
    private static final String THING = "aggregate/thing.schema.json";
    private static final Map<String, String> RELEASED = Map.of(EVENT, """
            {"type": "object", "additionalProperties": false, "required": ["thing"], "properties": {
              "thing": {"$ref": "aggregate/thing.schema.json"},
              "note": {"type": "string", "title": "Note"},
              "change": {"type": "object", "properties": {"from": {"$ref": "aggregate/thing.schema.json#/$defs/colour"}}}}}
            """, THING, """
            {"type": "object", "required": ["id", "parts"], "properties": {
              "id": {"type": "string", "format": "uuid"},
              "day": {"type": "string"},
              "colour": {"$ref": "#/$defs/colour"},
              "size": {"type": "integer", "minimum": 1},
              "measure": {"anyOf": [{"type": "integer"}, {"type": "string"}]},
              "parts": {"type": "array", "items": {"$ref": "../values.schema.json#/$defs/part"}}},
             "$defs": {"colour": {"enum": ["RED", "BLUE"]}}}
            """, "values.schema.json", """
            {"$defs": {"part": {"type": "object", "required": ["name"], "properties": {
              "name": {"type": "string"}, "inner": {"$ref": "#/$defs/part"}}},
              "numbered": {"type": "object", "required": ["name"], "properties": {"name": {"type": "integer"}}}}}
            """);

    @Test
    void nothingChanged() {
        assertThat(breaks(trees -> {})).isEmpty();
    }

    @Test
    void aRemovedEventBreaks() {
        assertThat(breaks(files -> files.remove(EVENT))).containsExactly(EVENT + " was removed");
    }

    @Test
    void aRemovedPropertyBreaks() {
        assertThat(breaks(files -> at(files, EVENT, "/properties").remove("note")))
                .containsExactly(EVENT + "/note was removed");
        assertThat(breaks(files -> at(files, "values.schema.json", "/$defs/part/properties")
                        .remove("inner")))
                .containsExactly(EVENT + "/thing/parts[]/inner was removed");
    }

    @Test
    void aChangedTypeBreaks() {
        assertThat(breaks(files -> at(files, THING, "/properties/size").put("type", "string")))
                .containsExactly(EVENT + "/thing/size changed type from \"integer\" to \"string\"");
        assertThat(breaks(files -> at(files, THING, "/properties/size")
                        .putArray("type")
                        .add("integer")
                        .add("null")))
                .containsExactly(EVENT + "/thing/size changed type from \"integer\" to [\"integer\",\"null\"]");
    }

    @Test
    void aNewlyRequiredPropertyBreaks() {
        assertThat(breaks(files -> ((ArrayNode) at(files, THING, "").get("required")).add("size")))
                .containsExactly(EVENT + "/thing/size is newly required, but events in the topics lack it");
        assertThat(breaks(files -> {
                    at(files, THING, "/properties").putObject("weight").put("type", "integer");
                    ((ArrayNode) at(files, THING, "").get("required")).add("weight");
                }))
                .containsExactly(EVENT + "/thing/weight is newly required, but events in the topics lack it");
    }

    @Test
    void aPropertyThatIsNoLongerRequiredBreaks() {
        assertThat(breaks(
                        files -> at(files, "values.schema.json", "/$defs/part").remove("required")))
                .containsExactly(EVENT + "/thing/parts[]/name is no longer required, but consumers rely on it");
    }

    @Test
    void aRemovedEnumValueBreaks() {
        assertThat(breaks(
                        files -> ((ArrayNode) at(files, THING, "/$defs/colour").get("enum")).remove(0)))
                .containsExactly(EVENT + "/thing/colour lost the value \"RED\"");
        assertThat(breaks(files -> at(files, THING, "/$defs/colour").remove("enum")))
                .containsExactly(EVENT + "/thing/colour no longer lists its values");
        assertThat(breaks(files ->
                        at(files, EVENT, "/properties/note").putArray("enum").add("yes")))
                .containsExactly(EVENT + "/note newly lists its values");
    }

    @Test
    void aTightenedOrOtherFormatBreaks() {
        assertThat(breaks(files -> at(files, THING, "/properties/day").put("format", "date")))
                .containsExactly(EVENT + "/thing/day changed format from nothing to \"date\"");
        assertThat(breaks(files -> at(files, THING, "/properties/id").remove("format")))
                .containsExactly(EVENT + "/thing/id changed format from \"uuid\" to nothing");
        assertThat(breaks(files -> at(files, THING, "/properties/size").put("minimum", 2)))
                .containsExactly(EVENT + "/thing/size changed minimum from 1 to 2");
        assertThat(breaks(files -> at(files, THING, "/properties/day").put("maxLength", 10)))
                .containsExactly(EVENT + "/thing/day changed maxLength from nothing to 10");
    }

    @Test
    void anotherTargetOfAReferenceIsComparedByWhatItSays() {
        assertThat(breaks(files -> at(files, THING, "/properties/parts/items")
                        .put("$ref", "../values.schema.json#/$defs/numbered")))
                .containsExactly(
                        EVENT + "/thing/parts[]/name changed type from \"string\" to \"integer\"",
                        EVENT + "/thing/parts[]/inner was removed");
        assertThat(breaks(files -> {
                    JsonNode moved =
                            at(files, "values.schema.json", "/$defs/part").deepCopy();
                    at(files, THING, "/$defs").set("piece", moved);
                    at(files, THING, "/$defs/piece/properties/inner").put("$ref", "#/$defs/piece");
                    at(files, THING, "/properties/parts/items").put("$ref", "#/$defs/piece");
                }))
                .isEmpty();
    }

    @Test
    void alternativesAreComparedOneByOne() {
        assertThat(breaks(
                        files -> at(files, THING, "/properties/measure/anyOf/1").put("type", "boolean")))
                .containsExactly(EVENT + "/thing/measure/anyOf[1] changed type from \"string\" to \"boolean\"");
        assertThat(breaks(files ->
                        ((ArrayNode) at(files, THING, "/properties/measure").get("anyOf")).remove(1)))
                .containsExactly(EVENT + "/thing/measure changed anyOf");
    }

    @Test
    void whatOnlyAddsIsAllowed() {
        assertThat(breaks(files -> {
                    at(files, THING, "/properties").putObject("weight").put("type", "integer");
                    ((ArrayNode) at(files, THING, "/$defs/colour").get("enum")).add("GREEN");
                    at(files, EVENT, "/properties/note").put("title", "Remark").put("description", "New words");
                    files.put(
                            "thing.broken.v1.schema.json",
                            JSON.createObjectNode().put("type", "object"));
                }))
                .isEmpty();
    }

    private static List<String> breaks(Consumer<Map<String, JsonNode>> change) {
        Map<String, JsonNode> changed = tree();
        change.accept(changed);
        return CompatibilityCheck.breaks(new SchemaTree(tree()), new SchemaTree(changed)).stream()
                .map(CompatibilityCheck.Break::toString)
                .toList();
    }

    private static ObjectNode at(Map<String, JsonNode> files, String file, String pointer) {
        return (ObjectNode) files.get(file).at(pointer);
    }

    private static Map<String, JsonNode> tree() {
        Map<String, JsonNode> files = new HashMap<>();
        RELEASED.forEach((name, text) -> {
            try {
                files.put(name, JSON.readTree(text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return files;
    }
}
