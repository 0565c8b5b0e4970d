package uk.gov.defra.ima.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import uk.gov.defra.ima.web.parameters.Text;

/**
 * Any JSON as it stands, except for what cannot be stored and for members given twice.
 *
 * @param type the kind of node wanted
 */
record TreeBinding(Class<?> type) implements Binding {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Override
    public Object read(JsonParser json, At at, Findings findings) throws IOException {
        int before = findings.count();
        JsonNode node = node(json, at, findings);
        if (findings.count() > before) {
            return null;
        }
        if (!type.isInstance(node)) {
            findings.add(at, ArrayNode.class.equals(type) ? "must be an array" : "must be an object");
            return null;
        }
        return node;
    }

    private static JsonNode node(JsonParser json, At at, Findings findings) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json, at, findings);
            case START_ARRAY -> array(json, at, findings);
            case VALUE_STRING -> text(json.getText(), at, findings);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NUMBER_INT -> whole(json);
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(json.getDecimalValue());
            default -> NODES.nullNode();
        };
    }

    private static JsonNode object(JsonParser json, At at, Findings findings) throws IOException {
        ObjectNode object = NODES.objectNode();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            At here = at.member(name);
            json.nextToken();
            Text.problemOf(name).ifPresent(problem -> findings.add(here, "has a name that " + problem));
            if (object.replace(name, node(json, here, findings)) != null) {
                findings.add(here, "is given more than once");
            }
        }
        return object;
    }

    private static JsonNode array(JsonParser json, At at, Findings findings) throws IOException {
        ArrayNode array = NODES.arrayNode();
        int index = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(node(json, at.item(index++), findings));
        }
        return array;
    }

    private static JsonNode text(String text, At at, Findings findings) {
        Text.problemOf(text).ifPresent(problem -> findings.add(at, problem));
        return NODES.textNode(text);
    }

    private static JsonNode whole(JsonParser json) throws IOException {
        return switch (json.getNumberType()) {
            case INT -> NODES.numberNode(json.getIntValue());
            case LONG -> NODES.numberNode(json.getLongValue());
            default -> NODES.numberNode(json.getBigIntegerValue());
        };
    }
}
