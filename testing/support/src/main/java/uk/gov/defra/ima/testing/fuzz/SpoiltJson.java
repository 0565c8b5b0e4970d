package uk.gov.defra.ima.testing.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Spoils JSON bodies. It works on a tree with a mark in it, and puts raw bytes where the mark is. */
final class SpoiltJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARK = "put-the-spoilt-value-here";
    private static final List<String> MEMBERS = List.of(
            "id",
            "version",
            "organisation",
            "createdAt",
            "status",
            "ref",
            "unknown",
            "__proto__",
            "",
            "a.b",
            "[0]",
            "ID",
            "a\tb",
            "😀",
            "x".repeat(10_000));

    private SpoiltJson() {}

    /** The body with one thing wrong; as it was if it is no JSON. */
    static byte[] of(byte[] body, Dice dice) {
        JsonNode tree;
        try {
            tree = JSON.readTree(body);
        } catch (IOException alreadySpoilt) {
            return body;
        }
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        if (containers.isEmpty() || dice.chance(5)) {
            return SpoiltText.json(dice);
        }
        return switch (dice.pick(containers)) {
            case ObjectNode object -> member(tree, object, dice);
            case ArrayNode array -> item(tree, array, dice);
            default -> body;
        };
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static byte[] member(JsonNode tree, ObjectNode object, Dice dice) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        int way = names.isEmpty() ? 0 : dice.below(10);
        if (way == 0) {
            object.put(dice.pick(MEMBERS), MARK);
            return marked(tree, SpoiltText.json(dice));
        }
        String name = dice.pick(names);
        switch (way) {
            case 1 -> object.remove(name);
            case 2 -> {
                JsonNode value = object.get(name);
                object.put(name, MARK);
                // Twice the same name: the second time with its own value.
                byte[] twice = (value + "," + JSON.getNodeFactory().textNode(name) + ":" + value).getBytes(UTF_8);
                return marked(tree, twice);
            }
            default -> object.put(name, MARK);
        }
        return marked(tree, SpoiltText.json(dice));
    }

    private static byte[] item(JsonNode tree, ArrayNode array, Dice dice) {
        if (dice.chance(20) && !array.isEmpty()) {
            JsonNode first = array.get(0);
            for (int i = 0; i < 1_000; i++) {
                array.add(first);
            }
        } else {
            array.add(MARK);
        }
        return marked(tree, SpoiltText.json(dice));
    }

    /** Byte by byte, for what stands at the mark may be no text. */
    private static byte[] marked(JsonNode tree, byte[] raw) {
        String bytes = new String(tree.toString().getBytes(UTF_8), ISO_8859_1);
        return bytes.replace('"' + MARK + '"', new String(raw, ISO_8859_1)).getBytes(ISO_8859_1);
    }
}
