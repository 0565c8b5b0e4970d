package uk.gov.defra.ima.actions.planimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real plan, from the project's own copy. */
public final class SamplePlan {

    private SamplePlan() {}

    /** The file, byte for byte. */
    public static byte[] bytes() {
        try {
            return Files.readAllBytes(Path.of("../deploy/local/sample/defra-ima-action-plan.csv"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
