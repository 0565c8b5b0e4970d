package uk.gov.defra.ima.messaging.consume;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.defra.ima.contracts.Envelope;

/** Carries on the trace of the request that caused an event (W3C Trace Context, version 00). */
final class Traces {

    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

    private Traces() {}

    /** The context in which the event's trace goes on; the current one when it has none. */
    static Context of(Envelope event) {
        if (event.traceparent() == null) {
            return Context.current();
        }
        Matcher parent = TRACEPARENT.matcher(event.traceparent());
        if (!parent.matches()) {
            return Context.current();
        }
        SpanContext remote = SpanContext.createFromRemoteParent(
                parent.group(1), parent.group(2), TraceFlags.fromHex(parent.group(3), 0), TraceState.getDefault());
        return Context.current().with(Span.wrap(remote));
    }
}
