package uk.gov.defra.ima.web.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Makes an example of a schema: its own where it has one, or else one of its parts. */
final class SchemaExamples {

    private static final int DEEPEST = 8;

    private static final Map<String, Object> BY_FORMAT = Map.of(
            "uuid", "01a19b8a-cd3a-79be-84af-52b3faecbd38",
            "date", "2018-07-31",
            "date-time", "2018-07-31T09:00:00Z",
            "uri", "https://example.org/records/42");

    private final Map<String, Schema> schemas;

    SchemaExamples(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    Object of(Schema schema) {
        return of(schema, "text", DEEPEST);
    }

    private Object of(Schema given, String name, int deeper) {
        var schema = resolved(given);
        return own(given)
                .or(() -> own(schema))
                .or(() -> fromEnum(schema))
                .or(() -> Optional.ofNullable(schema.getFormat()).map(BY_FORMAT::get))
                .or(() -> firstOf(schema, name, deeper))
                .orElseGet(() -> made(schema, name, deeper));
    }

    private static Optional<Object> own(Schema schema) {
        return Optional.ofNullable(schema.getExamples())
                .flatMap(all -> all.stream().findFirst())
                .or(() -> Optional.ofNullable(schema.getExample()));
    }

    private static Optional<Object> fromEnum(Schema schema) {
        return Optional.ofNullable(schema.getEnumeration())
                .flatMap(all -> all.stream().findFirst());
    }

    private Optional<Object> firstOf(Schema schema, String name, int deeper) {
        return Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(all -> all != null && !all.isEmpty())
                .findFirst()
                .map(all -> of(all.getFirst(), name, deeper));
    }

    private Object made(Schema schema, String name, int deeper) {
        return switch (type(schema)) {
            case OBJECT -> object(schema, deeper);
            case ARRAY ->
                deeper == 0 || schema.getItems() == null ? List.of() : List.of(of(schema.getItems(), name, deeper - 1));
            case INTEGER ->
                Optional.ofNullable(schema.getMinimum())
                        .<Object>map(Number::longValue)
                        .orElse(1);
            case NUMBER -> 1;
            case BOOLEAN -> false;
            case STRING, NULL -> "a " + name;
        };
    }

    private Map<String, Object> object(Schema schema, int deeper) {
        var made = new LinkedHashMap<String, Object>();
        if (deeper > 0 && schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> made.put(name, of(property, name, deeper - 1)));
        }
        return made;
    }

    private static SchemaType type(Schema schema) {
        return Optional.ofNullable(schema.getType())
                .flatMap(types ->
                        types.stream().filter(type -> type != SchemaType.NULL).findFirst())
                .orElse(SchemaType.OBJECT);
    }

    private Schema resolved(Schema schema) {
        var name = schema.getRef();
        return name == null ? schema : schemas.getOrDefault(name.substring(name.lastIndexOf('/') + 1), schema);
    }
}
