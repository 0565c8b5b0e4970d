package uk.gov.defra.ima.web.failure;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.common.util.MediaTypeHelper;
import uk.gov.defra.ima.web.problem.ProblemType;

/**
 * Refuses a {@code Content-Type} or an {@code Accept} that names no media types before anything reads it: the framework
 * parses them in several places, and answers in as many ways.
 */
@Singleton
class MediaTypeCheck {

    /** After authentication (200), with the other checks of what a body is said to be. */
    private static final int BEFORE_THE_BODY = 3;

    private final EarlyFailures early;

    MediaTypeCheck(EarlyFailures early) {
        this.early = early;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseWhatIsNone, BEFORE_THE_BODY);
    }

    private void refuseWhatIsNone(RoutingContext request) {
        String type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && !isMediaType(type)) {
            early.answer(request, Failures.ofStatus(ProblemType.UNSUPPORTED_MEDIA_TYPE.status()));
        } else if (!request.request().headers().getAll(HttpHeaders.ACCEPT).stream()
                .allMatch(MediaTypeCheck::areMediaTypes)) {
            early.answer(request, Failures.ofStatus(ProblemType.NOT_ACCEPTABLE.status()));
        } else {
            request.next();
        }
    }

    private static boolean areMediaTypes(String accepted) {
        try {
            MediaTypeHelper.parseHeader(accepted);
            return true;
        } catch (IllegalArgumentException | WebApplicationException none) {
            return false;
        }
    }

    private static boolean isMediaType(String type) {
        try {
            MediaType.valueOf(type);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
