package uk.gov.defra.ima.contracts.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * JSON Schemas that refer to one another by relative file names.
 *
 * @param files schema by path relative to the tree's directory, with slashes
 */
public record SchemaTree(Map<String, JsonNode> files) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Keeps a copy. */
    public SchemaTree {
        files = Map.copyOf(files);
    }

    /** Reads all schemas of a directory. */
    public static SchemaTree of(Path directory) {
        Map<String, JsonNode> files = new TreeMap<>();
        try (var found = Files.walk(directory)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(file).toString().replace('\\', '/'), JSON.readTree(file.toFile()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the schemas in " + directory, e);
        }
        return new SchemaTree(files);
    }

    /** The files that describe something on the wire: those of the directory itself, which the others serve. */
    public Set<String> roots() {
        Set<String> roots = new TreeSet<>();
        for (String file : files.keySet()) {
            if (file.indexOf('/') < 0 && !file.equals("values.schema.json")) {
                roots.add(file);
            }
        }
        return roots;
    }

    /** The schema that a file begins with. */
    Place root(String file) {
        return new Place(file, files.get(file));
    }

    /**
     * A schema inside the tree.
     *
     * @param file that it is in, which references in it start from
     * @param schema its JSON
     */
    record Place(String file, JsonNode schema) {

        Place inside(JsonNode part) {
            return new Place(file, part);
        }
    }

    /** What a schema refers to, or itself when it refers to nothing; keywords beside a reference are annotations here. */
    Place resolved(Place place) {
        Place current = place;
        while (current.schema().has("$ref")) {
            current = target(current.file(), current.schema().get("$ref").textValue());
        }
        return current;
    }

    private Place target(String from, String reference) {
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        String pointer = hash < 0 ? "" : reference.substring(hash + 1);
        String resolved = file.isEmpty()
                ? from
                : Path.of("/" + from)
                        .resolveSibling(file)
                        .normalize()
                        .toString()
                        .substring(1);
        JsonNode schema = files.containsKey(resolved) ? files.get(resolved).at(pointer) : null;
        if (schema == null || schema.isMissingNode()) {
            throw new IllegalStateException(from + " refers to " + reference + ", which does not exist");
        }
        return new Place(resolved, schema);
    }
}
