package uk.gov.defra.ima.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The realm of one machine: the realm that is deployed anywhere, and what is added to it here. */
final class RealmFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The fields that name an entry of a list, in the order in which they are looked for. */
    private static final List<String> NAMES = List.of("username", "clientId", "name");

    private RealmFile() {}

    /** Reads both and lays the second over the first. */
    static JsonNode merged(Path deployed, Path added) {
        return merged(read(deployed), read(added));
    }

    /**
     * Lays {@code added} over {@code base}: objects field by field, lists of named entries entry by entry, other values
     * replaced. Neither is changed.
     */
    static JsonNode merged(JsonNode base, JsonNode added) {
        if (base instanceof ObjectNode object && added.isObject()) {
            ObjectNode result = object.deepCopy();
            added.properties()
                    .forEach(field -> result.set(
                            field.getKey(),
                            result.has(field.getKey())
                                    ? merged(result.get(field.getKey()), field.getValue())
                                    : field.getValue()));
            return result;
        }
        if (base instanceof ArrayNode list && added.isArray() && hasNamedEntries(added)) {
            ArrayNode result = list.deepCopy();
            added.forEach(entry -> lay(result, entry));
            return result;
        }
        return added;
    }

    private static void lay(ArrayNode list, JsonNode entry) {
        for (int i = 0; i < list.size(); i++) {
            if (name(list.get(i)).equals(name(entry))) {
                list.set(i, merged(list.get(i), entry));
                return;
            }
        }
        list.add(entry);
    }

    private static boolean hasNamedEntries(JsonNode list) {
        return !list.isEmpty()
                && list.valueStream().allMatch(entry -> name(entry).isPresent());
    }

    private static Optional<String> name(JsonNode entry) {
        return NAMES.stream()
                .filter(field -> entry.path(field).isTextual())
                .findFirst()
                .map(field -> field + "=" + entry.get(field).textValue());
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
