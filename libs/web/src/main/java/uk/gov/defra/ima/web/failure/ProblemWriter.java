package uk.gov.defra.ima.web.failure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.defra.ima.web.problem.Problem;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemPages;
import uk.gov.defra.ima.web.problem.ProblemType;
import uk.gov.defra.ima.web.trace.TraceIds;

/** Writes problems: as problem+json, or as a page to a browser where the service has pages. */
@Singleton
class ProblemWriter {

    /** Seconds after which a client may try again when something does not answer. */
    private static final String TRY_AGAIN_SECONDS = "2";

    private static final String API = "/v1/";

    private final ObjectWriter json;
    private final Instance<ProblemPages> pages;

    ProblemWriter(ObjectMapper mapper, Instance<ProblemPages> pages) {
        this.json = mapper.writerFor(Problem.class);
        this.pages = pages;
    }

    /**
     * A problem ready to be sent.
     *
     * @param status the HTTP status
     * @param contentType of the body
     * @param body the text of it
     * @param headers that go with this type of problem
     */
    record Written(int status, String contentType, String body, Map<String, String> headers) {}

    /** Writes a problem for the client that made a request. */
    Written write(ProblemException exception, RoutingContext request) {
        Problem problem = Problem.of(exception, TraceIds.of(request));
        Map<String, String> headers = headersOf(exception.type());
        Optional<String> page = pages.isResolvable() && !isOfTheApi(request) && wantsHtml(request)
                ? Optional.of(pages.get().page(problem))
                : Optional.empty();
        return page.map(html -> new Written(problem.status(), "text/html;charset=UTF-8", html, headers))
                .orElseGet(() -> new Written(problem.status(), Problem.MEDIA_TYPE, text(problem), headers));
    }

    private static Map<String, String> headersOf(ProblemType type) {
        return switch (type) {
            case UNAVAILABLE -> Map.of("Retry-After", TRY_AGAIN_SECONDS);
            // What is left of the body is not read, so nothing can follow it.
            case BODY_TOO_LARGE -> Map.of("Connection", "close");
            default -> Map.of();
        };
    }

    /** There it is one form for everybody, as docs/api/problems.md says. */
    private static boolean isOfTheApi(RoutingContext request) {
        return request.normalizedPath().startsWith(API);
    }

    /** Browsers name HTML before anything else; programs name JSON, or anything. */
    private static boolean wantsHtml(RoutingContext request) {
        String accept = request.request().getHeader("Accept");
        if (accept == null) {
            return false;
        }
        for (String type : List.of(accept.split(",", -1))) {
            if (type.contains("json") || type.strip().startsWith("*/*")) {
                return false;
            }
            if (type.contains("text/html") || type.contains("application/xhtml+xml")) {
                return true;
            }
        }
        return false;
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem could not be written", e);
        }
    }
}
