package uk.gov.defra.ima.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import uk.gov.defra.ima.local.parts.Software;

/** {@code --fresh}: everything that a run of the system made goes; unpacked programs and the build's log stay. */
final class Forgetting {

    private static final List<String> MADE = List.of(
            "postgres", "kafka", "keycloak", "mail", "pids", "secrets.properties", "sample-loaded", "running.json");

    private Forgetting() {}

    /** Forgets; call it when nothing runs there. */
    static void everythingIn(Path directory) {
        try {
            for (String name : MADE) {
                Software.delete(directory.resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot empty " + directory, e);
        }
    }
}
