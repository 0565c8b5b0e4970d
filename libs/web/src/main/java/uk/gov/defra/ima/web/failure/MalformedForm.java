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

    /** The problem, when reading the form itself failed: a disk that is full fails under the parser, and is not one. */
    static Optional<ProblemException> problemOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        List<StackTraceElement> trace = List.of(root.getStackTrace());
        boolean underParser = trace.stream().anyMatch(MalformedForm::isOfParser);
        boolean ofForm = root instanceof RuntimeException
                || root instanceof UnsupportedEncodingException
                || (!trace.isEmpty() && isOfParser(trace.getFirst()));
        return underParser && ofForm
                ? Optional.of(new ProblemException(
                        ProblemType.MALFORMED_BODY,
                        "The body is not a whole multipart form with the boundary that Content-Type names.",
                        List.of()))
                : Optional.empty();
    }

    private static boolean isOfParser(StackTraceElement frame) {
        return frame.getClassName().startsWith(PARSER);
    }
}
