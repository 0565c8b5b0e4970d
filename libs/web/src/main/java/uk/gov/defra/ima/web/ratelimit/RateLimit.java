package uk.gov.defra.ima.web.ratelimit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uk.gov.defra.ima.web.caller.Requester;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemType;

/**
 * Lets a client make so many requests to the API and no more: beyond that it is told when to come back (429, RFC 6585).
 * Whatever a client asks counts, also what ends in a problem; a request of nobody does not, since it ends in 401.
 */
@Singleton
class RateLimit {

    /** After authentication (200), and before what permissions by path say (100) and the body is read. */
    private static final int WHEN_IT_IS_KNOWN_WHO = 150;

    private static final String API = "/v1";
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Buckets buckets;

    RateLimit(Buckets buckets) {
        this.buckets = buckets;
    }

    void register(@Observes Filters filters) {
        if (buckets.limitAnybody()) {
            filters.register(this::count, WHEN_IT_IS_KNOWN_WHO);
        }
    }

    private void count(RoutingContext request) {
        if (!isOfApi(request.normalizedPath()) || !(request.user() instanceof QuarkusHttpUser user)) {
            request.next();
            return;
        }
        long now = System.nanoTime();
        Requester.of(user.getSecurityIdentity())
                .flatMap(requester -> buckets.of(requester, now))
                .ifPresentOrElse(bucket -> take(bucket, now, request), request::next);
    }

    /** Parameters of a part of a path, as in {@code /v1;a=b/things}, lead to the same resource. */
    private static boolean isOfApi(String path) {
        int end = API.length();
        return path.startsWith(API) && (path.length() == end || path.charAt(end) == '/' || path.charAt(end) == ';');
    }

    private static void take(Bucket bucket, long now, RoutingContext request) {
        long wait = bucket.take(now);
        if (wait == 0) {
            request.next();
        } else {
            refuse(request, bucket.allowance(), Math.ceilDiv(wait, SECOND));
        }
    }

    /** The two fields beside Retry-After are those of draft-ietf-httpapi-ratelimit-headers. */
    private static void refuse(RoutingContext request, Allowance allowance, long seconds) {
        request.response()
                .putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .putHeader("RateLimit-Policy", "\"client\";q=" + allowance.burst() + ";w=" + allowance.secondsToFill())
                .putHeader("RateLimit", "\"client\";r=0;t=" + seconds);
        request.fail(new ProblemException(
                ProblemType.TOO_MANY_REQUESTS,
                "This client may make " + allowance.perSecond() + " requests a second. Try again in " + seconds
                        + (seconds == 1 ? " second." : " seconds."),
                List.of()));
    }
}
