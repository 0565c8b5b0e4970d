package uk.gov.defra.ima.contracts.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.gov.defra.ima.contracts.compatibility.SchemaTree.Place;

/**
 * Whether consumers that were written for released schemas can read what is produced under newer ones, and whether new
 * consumers can read what the topics still hold. Allowed are new optional properties, further enum values, new events,
 * and other words in titles and descriptions; every other difference is a break.
 */
public final class CompatibilityCheck {

    /** Keywords that say nothing about a document, and those that are compared in a way of their own. */
    private static final Set<String> NOT_COMPARED_LITERALLY = Set.of(
            "$schema",
            "$comment",
            "$defs",
            "title",
            "description",
            "examples",
            "deprecated",
            "properties",
            "required",
            "enum",
            "items",
            "allOf",
            "anyOf",
            "oneOf");

    private final SchemaTree released;
    private final SchemaTree changed;
    private final List<Break> breaks = new ArrayList<>();
    private final Set<List<Place>> compared = new HashSet<>();

    private CompatibilityCheck(SchemaTree released, SchemaTree changed) {
        this.released = released;
        this.changed = changed;
    }

    /** What would break; empty when nothing would. */
    public static List<Break> breaks(SchemaTree released, SchemaTree changed) {
        var check = new CompatibilityCheck(released, changed);
        for (String file : released.roots()) {
            if (changed.files().containsKey(file)) {
                check.compare(file, released.root(file), changed.root(file));
            } else {
                check.add(file, "was removed");
            }
        }
        return List.copyOf(check.breaks);
    }

    private void compare(String where, Place releasedPlace, Place changedPlace) {
        Place before = released.resolved(releasedPlace);
        Place after = changed.resolved(changedPlace);
        // A definition that many properties share is compared, and reported, once; so recursion ends too.
        if (!compared.add(List.of(before, after))) {
            return;
        }
        if (before.schema().isBoolean() || after.schema().isBoolean()) {
            compareLiterally(where, "schema", before.schema(), after.schema());
            return;
        }
        compareProperties(where, before, after);
        compareRequired(where, before, after);
        compareEnum(where, before.schema(), after.schema());
        compareItems(where, before, after);
        for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
            compareList(where, keyword, before, after);
        }
        for (String keyword : keywords(before, after)) {
            if (!NOT_COMPARED_LITERALLY.contains(keyword)) {
                compareLiterally(
                        where,
                        keyword,
                        before.schema().path(keyword),
                        after.schema().path(keyword));
            }
        }
    }

    private void compareProperties(String where, Place before, Place after) {
        JsonNode now = after.schema().path("properties");
        before.schema().path("properties").properties().forEach(property -> {
            String inside = where + "/" + property.getKey();
            if (now.has(property.getKey())) {
                compare(inside, before.inside(property.getValue()), after.inside(now.get(property.getKey())));
            } else {
                add(inside, "was removed");
            }
        });
    }

    private void compareRequired(String where, Place before, Place after) {
        Set<String> then = texts(before.schema().path("required"));
        Set<String> now = texts(after.schema().path("required"));
        for (String name : now) {
            if (!then.contains(name)) {
                add(where + "/" + name, "is newly required, but events in the topics lack it");
            }
        }
        for (String name : then) {
            if (!now.contains(name) && after.schema().path("properties").has(name)) {
                add(where + "/" + name, "is no longer required, but consumers rely on it");
            }
        }
    }

    private void compareEnum(String where, JsonNode before, JsonNode after) {
        if (before.has("enum") != after.has("enum")) {
            add(where, before.has("enum") ? "no longer lists its values" : "newly lists its values");
            return;
        }
        Set<JsonNode> now = new HashSet<>();
        after.path("enum").forEach(now::add);
        before.path("enum").forEach(value -> {
            if (!now.contains(value)) {
                add(where, "lost the value " + value);
            }
        });
    }

    private void compareItems(String where, Place before, Place after) {
        JsonNode then = before.schema().path("items");
        JsonNode now = after.schema().path("items");
        if (then.isMissingNode() || now.isMissingNode()) {
            compareLiterally(where, "items", then, now);
        } else {
            compare(where + "[]", before.inside(then), after.inside(now));
        }
    }

    private void compareList(String where, String keyword, Place before, Place after) {
        JsonNode then = before.schema().path(keyword);
        JsonNode now = after.schema().path(keyword);
        if (then.size() != now.size()) {
            add(where, "changed " + keyword);
            return;
        }
        for (int i = 0; i < then.size(); i++) {
            compare(where + "/" + keyword + "[" + i + "]", before.inside(then.get(i)), after.inside(now.get(i)));
        }
    }

    private void compareLiterally(String where, String keyword, JsonNode before, JsonNode after) {
        if (!before.equals(after)) {
            add(where, "changed %s from %s to %s".formatted(keyword, words(before), words(after)));
        }
    }

    private void add(String where, String what) {
        breaks.add(new Break(where, what));
    }

    private static Set<String> keywords(Place before, Place after) {
        Set<String> keywords = new TreeSet<>();
        before.schema().fieldNames().forEachRemaining(keywords::add);
        after.schema().fieldNames().forEachRemaining(keywords::add);
        return keywords;
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static String words(JsonNode value) {
        return value instanceof MissingNode ? "nothing" : value.toString();
    }

    /**
     * A change that a consumer would not survive.
     *
     * @param where file, and path of the property in it
     * @param what what happened to it
     */
    public record Break(String where, String what) {

        @Override
        public String toString() {
            return where + " " + what;
        }
    }
}
