package uk.gov.defra.ima.web.failure;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.defra.ima.web.problem.BodyTooLarge;

/**
 * Keeps {@code quarkus.http.limits.max-body-size}, and says so when a body is over it: the server's own checks answer
 * without a body. A body that tells its length is refused unread; any other is counted while it is read.
 */
@Provider
@Priority(Priorities.USER - 2000)
class BodyLimit implements ContainerRequestFilter {

    /** After authentication (200), and before the server's check of a length told (2). */
    private static final int BEFORE_LENGTH_CHECK = 3;

    /** After the server has put the limit for bodies of unknown length in place (2), and before they are read. */
    private static final int AFTER_LENGTH_CHECK = 1;

    /** By how much the server's own count, which includes what waits in its buffers, comes after ours. */
    private static final long MARGIN = 1024L * 1024;

    private final EarlyFailures early;
    private final Optional<Long> limit;

    BodyLimit(
            EarlyFailures early,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") Optional<MemorySize> configured) {
        this.early = early;
        this.limit = configured.map(MemorySize::asLongValue);
    }

    void register(@Observes Filters filters) {
        if (limit.isPresent()) {
            filters.register(this::refuseByLength, BEFORE_LENGTH_CHECK);
            filters.register(this::leaveCountingToUs, AFTER_LENGTH_CHECK);
        }
    }

    private void refuseByLength(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= limit.orElseThrow()) {
            request.next();
            return;
        }
        // The rest of the body is not read: the connection cannot be used again.
        request.response().endHandler(end -> request.request().connection().close());
        early.answer(request, BodyTooLarge.over(limit.orElseThrow()));
    }

    private void leaveCountingToUs(RoutingContext request) {
        if (request.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit.orElseThrow() + MARGIN);
        }
        request.next();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean unknownLength = request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null
                && request.getHeaderString(HttpHeaders.CONTENT_TYPE) != null;
        if (unknownLength && limit.isPresent()) {
            request.setEntityStream(new Counted(request.getEntityStream(), limit.get()));
        }
    }

    private static final class Counted extends FilterInputStream {

        private final long limit;
        private long read;

        Counted(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int more = super.read(into, offset, length);
            count(Math.max(more, 0));
            return more;
        }

        private void count(int more) {
            read += more;
            if (read > limit) {
                throw BodyTooLarge.over(limit);
            }
        }
    }
}
