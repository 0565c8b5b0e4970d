package uk.gov.defra.ima.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.defra.ima.contracts.compatibility.CompatibilityCheck;
import uk.gov.defra.ima.contracts.compatibility.SchemaTree;

/** Catalogue, schemas, examples and baseline hold together. */
class EventContractsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/event-contracts");
    private static final Path EXAMPLES = RESOURCES.resolve("examples");
    private static final String SUFFIX = ".schema.json";

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    static List<Path> examples() throws IOException {
        return filesUnder(EXAMPLES).stream()
                .filter(file -> file.toString().endsWith(".json"))
                .toList();
    }

    static List<Path> schemaFiles() throws IOException {
        return filesUnder(RESOURCES.resolve("schemas"));
    }

    private static List<Path> filesUnder(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleConformsToItsSchema(Path example) throws IOException {
        String json = Files.readString(example);
        Envelope envelope = EnvelopeJson.read(Files.readAllBytes(example));
        String shortType = example.getParent().getFileName().toString();
        assertThat(envelope.shortType()).isEqualTo(shortType);
        assertThat(envelope.dataschema()).isEqualTo(EventCatalogue.dataschemaOf(shortType));
        assertThat(violations("envelope", json)).isEmpty();
        assertThat(violations(shortType, envelope.data().toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFieldOfAnExampleThatNoSchemaKnowsIsAViolation(Path example) throws IOException {
        Envelope envelope = EnvelopeJson.read(Files.readAllBytes(example));
        String misspelt = envelope.data().toString().replace("\"organisation\":", "\"organization\":");
        assertThat(violations(envelope.shortType(), misspelt)).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("schemaFiles")
    void aSchemaConformsToJsonSchema(Path file) throws IOException {
        Schema draft = SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(draft.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
    }

    @Test
    void everyTypeHasASchemaAndTwoExamplesAndEverySchemaIsOfAType() throws IOException {
        try (var files = Files.list(RESOURCES.resolve("schemas"))) {
            List<String> types = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".v1" + SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .toList();
            assertThat(types).containsExactlyInAnyOrderElementsOf(EventCatalogue.shortTypes());
        }
        for (String type : EventCatalogue.shortTypes()) {
            assertThat(EXAMPLES.resolve(type)).isDirectory();
            try (var files = Files.list(EXAMPLES.resolve(type))) {
                assertThat(files).as("examples of " + type).hasSizeGreaterThanOrEqualTo(2);
            }
            assertThat(EventCatalogue.class.getResource(EventCatalogue.schemaOf(type)))
                    .isNotNull();
        }
    }

    @Test
    void theIndexNamesEveryExample() throws IOException {
        assertThat(Files.readAllLines(EXAMPLES.resolve("index.txt")))
                .containsExactlyInAnyOrderElementsOf(examples().stream()
                        .map(file -> EXAMPLES.relativize(file).toString().replace('\\', '/'))
                        .toList());
    }

    @Test
    void noReleasedConsumerBreaks() {
        SchemaTree released = SchemaTree.of(RESOURCES.resolve("baseline"));
        SchemaTree ours = SchemaTree.of(RESOURCES.resolve("schemas"));
        assertThat(released.roots()).isNotEmpty();
        assertThat(CompatibilityCheck.breaks(released, ours)).isEmpty();
    }

    private static List<Error> violations(String schema, String json) {
        String location = EventCatalogue.schemaOf(schema).substring(1);
        return SCHEMAS.getSchema(SchemaLocation.of("classpath:" + location)).validate(json, InputFormat.JSON);
    }
}
