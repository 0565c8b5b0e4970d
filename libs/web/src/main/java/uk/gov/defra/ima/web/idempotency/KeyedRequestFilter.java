package uk.gov.defra.ima.web.idempotency;

import io.quarkus.arc.NoClassInterceptors;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;

/** Takes the fingerprint of a request with a key before its body is bound; nothing else sees the bytes. */
@Provider
@Idempotent
@Priority(Priorities.USER)
class KeyedRequestFilter implements ContainerRequestFilter {

    static final String PROPERTY = KeyedRequest.class.getName();

    @Override
    // The annotation binds this provider to its methods; it is no such method itself.
    @NoClassInterceptors
    public void filter(ContainerRequestContext request) throws IOException {
        KeyedRequest.of(request).ifPresent(keyed -> request.setProperty(PROPERTY, keyed));
    }
}
