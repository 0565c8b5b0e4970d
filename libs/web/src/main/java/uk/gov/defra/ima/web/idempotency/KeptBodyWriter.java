package uk.gov.defra.ima.web.idempotency;

import io.quarkus.arc.NoClassInterceptors;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/** Sends the bytes that were kept, rather than serialising the same answer twice. */
@Provider
@Idempotent
class KeptBodyWriter implements WriterInterceptor {

    static final String PROPERTY = KeptBodyWriter.class.getName();

    @Override
    // The annotation binds this provider to its methods; it is no such method itself.
    @NoClassInterceptors
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (context.getProperty(PROPERTY) instanceof byte[] body) {
            context.setEntity(body);
            context.setType(byte[].class);
            context.setGenericType(byte[].class);
        }
        context.proceed();
    }
}
