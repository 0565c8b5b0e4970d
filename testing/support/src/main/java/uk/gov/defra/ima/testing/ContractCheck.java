package uk.gov.defra.ima.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.resource.InputStreamSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EnvelopeJson;
import uk.gov.defra.ima.contracts.EventCatalogue;

/**
 * Holds what a service publishes to the schemas that all services share, and gives a consumer the examples that it has
 * to read.
 */
public final class ContractCheck {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.resourceLoaders(loaders -> loaders.add(ContractCheck::resource))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private ContractCheck() {}

    /**
     * Checks the envelope and the data of an event, and that they fit together.
     *
     * @throws AssertionError listing every violation
     */
    public static void conforms(Envelope event) {
        List<String> violations = violations(event);
        if (!violations.isEmpty()) {
            throw new AssertionError("%s of %s breaks its contract:%n  %s%n%s"
                    .formatted(
                            event.shortType(),
                            event.subject(),
                            String.join(System.lineSeparator() + "  ", violations),
                            event.data().toPrettyString()));
        }
    }

    /** Every released example of a type, as whole events. */
    public static List<Envelope> examples(String shortType) {
        EventCatalogue.topicOf(shortType);
        return exampleFiles().stream()
                .filter(file -> file.startsWith(shortType + "/"))
                .map(ContractCheck::example)
                .toList();
    }

    /**
     * One example of a type.
     *
     * @param name of its file, without {@code .json}
     */
    public static Envelope example(String shortType, String name) {
        return example(shortType + "/" + name + ".json");
    }

    private static List<String> violations(Envelope event) {
        if (!EventCatalogue.knows(event.shortType())) {
            return List.of("type: not in the event catalogue");
        }
        List<String> violations = new ArrayList<>();
        add(violations, "envelope", schema("envelope", new String(EnvelopeJson.write(event), UTF_8)));
        add(violations, "data", schema(event.shortType(), event.data().toString()));
        if (!EventCatalogue.dataschemaOf(event.shortType()).equals(event.dataschema())) {
            violations.add("envelope/dataschema: is not " + EventCatalogue.dataschemaOf(event.shortType()));
        }
        if (!carriesItsAggregate(event)) {
            violations.add("data: no aggregate with the subject as its id and the aggregateversion as its version");
        }
        return violations;
    }

    private static void add(List<String> violations, String part, List<Error> errors) {
        errors.forEach(error -> violations.add(part + error.getInstanceLocation() + ": " + error.getMessage()));
    }

    private static List<Error> schema(String name, String json) {
        return SCHEMAS.getSchema(SchemaLocation.of("classpath:" + EventCatalogue.schemaOf(name)))
                .validate(json, InputFormat.JSON);
    }

    private static Envelope example(String file) {
        return EnvelopeJson.read(bytes("examples/" + file));
    }

    private static List<String> exampleFiles() {
        return new String(bytes("examples/index.txt"), UTF_8).lines().toList();
    }

    private static byte[] bytes(String name) {
        String path = EventCatalogue.RESOURCES + name;
        try (InputStream in = EventCatalogue.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads schemas with the class loader of the contracts, whatever the thread's is. */
    private static InputStreamSource resource(AbsoluteIri iri) {
        String scheme = "classpath:";
        String location = iri.toString();
        return location.startsWith(scheme)
                ? () -> EventCatalogue.class.getResourceAsStream(location.substring(scheme.length()))
                : null;
    }

    private static boolean carriesItsAggregate(Envelope event) {
        return event.data().properties().stream()
                .map(Map.Entry::getValue)
                .filter(part -> part.path("id").asText().equals(event.subject()))
                .anyMatch(part -> part.path("version").asLong() == event.aggregateversion());
    }
}
