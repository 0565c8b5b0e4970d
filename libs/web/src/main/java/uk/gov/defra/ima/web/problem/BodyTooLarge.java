package uk.gov.defra.ima.web.problem;

import java.util.List;

/** The answer to a body over a limit. */
public final class BodyTooLarge {

    private static final long KIBI = 1024;

    private BodyTooLarge() {}

    /**
     * 413 naming the limit.
     *
     * @param limit in bytes
     */
    public static ProblemException over(long limit) {
        return new ProblemException(
                ProblemType.BODY_TOO_LARGE, "The body must be no larger than " + size(limit) + ".", List.of());
    }

    private static String size(long bytes) {
        if (bytes >= KIBI * KIBI && bytes % (KIBI * KIBI) == 0) {
            return bytes / (KIBI * KIBI) + " MiB";
        }
        return bytes >= KIBI && bytes % KIBI == 0 ? bytes / KIBI + " KiB" : bytes + " bytes";
    }
}
