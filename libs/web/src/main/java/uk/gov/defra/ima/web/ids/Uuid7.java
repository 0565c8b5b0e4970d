package uk.gov.defra.ima.web.ids;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Identifiers that grow with time (RFC 9562, version 7). */
public final class Uuid7 {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Uuid7() {}

    /** A new identifier, greater than every one that this process made before. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
