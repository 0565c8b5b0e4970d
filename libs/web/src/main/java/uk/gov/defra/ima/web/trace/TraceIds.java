package uk.gov.defra.ima.web.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives every request the id under which logs and traces know it, and says it in the header {@code X-Trace-Id} of every
 * answer: that of the current span, or that of the client's {@code traceparent} (W3C Trace Context), or a new one.
 */
@Singleton
public class TraceIds {

    /** The response header. */
    public static final String HEADER = "X-Trace-Id";

    private static final String KEY = TraceIds.class.getName();
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
    private static final String NO_TRACE = "0".repeat(32);

    /** Before authentication, CORS and all else, so that their answers carry it too. */
    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    String id = find(request);
                    request.put(KEY, id);
                    request.response().putHeader(HEADER, id);
                    request.next();
                },
                FIRST);
    }

    /** The trace id of a request. */
    public static String of(RoutingContext request) {
        String known = request.get(KEY);
        return known == null ? find(request) : known;
    }

    private static String find(RoutingContext request) {
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            return span.getTraceId();
        }
        String parent = request.request().getHeader("traceparent");
        if (parent != null) {
            Matcher form = TRACEPARENT.matcher(parent);
            if (form.matches() && !form.group(1).equals(NO_TRACE)) {
                return form.group(1);
            }
        }
        byte[] random = new byte[16];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
