package uk.gov.defra.ima.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import uk.gov.defra.ima.local.parts.Software;

/**
 * What Keycloak takes for its home: the shared programs by links, and a directory of its own for what it writes and
 * for the realm that it imports.
 */
final class KeycloakHome {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path home;

    KeycloakHome(Path home) {
        this.home = home;
    }

    Path path() {
        return home;
    }

    /** Links the programs anew, since they may have moved or changed, and puts the realm where an import looks. */
    void furnish(Path programs, JsonNode realm) {
        try (Stream<Path> entries = Files.list(programs)) {
            Files.createDirectories(home);
            for (Path entry : entries.toList()) {
                Path link = home.resolve(entry.getFileName().toString());
                if (!entry.getFileName().toString().equals("data")) {
                    Software.delete(link);
                    Files.createSymbolicLink(link, entry);
                }
            }
            Path imports = Files.createDirectories(home.resolve("data/import"));
            JSON.writeValue(imports.resolve("ima-realm.json").toFile(), realm);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + home, e);
        }
    }
}
