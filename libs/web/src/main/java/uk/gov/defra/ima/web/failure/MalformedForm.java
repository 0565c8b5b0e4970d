package uk.gov.defra.ima.web.failure;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Optional;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemType;

/** What the framework's refusal of a multipart form means; it has no exception of its own for one. */
final class MalformedForm {

    private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

    private MalformedForm() {}

    /** The problem, when the parser of forms threw it: a disk that is full fails elsewhere, under the parser. */
    static Optional<ProblemException> problemOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        StackTraceElement[] trace = root.getStackTrace();
        boolean ofParser = trace.length > 0 && trace[0].getClassName().startsWith(PARSER);
        return ofParser || (root instanceof UnsupportedEncodingException && passes(trace))
                ? Optional.of(new ProblemException(
                        ProblemType.MALFORMED_BODY,
                        "The body is not a whole multipart form with the boundary that Content-Type names.",
                        List.of()))
                : Optional.empty();
    }

    private static boolean passes(StackTraceElement[] trace) {
        return List.of(trace).stream().anyMatch(frame -> frame.getClassName().startsWith(PARSER));
    }
}
