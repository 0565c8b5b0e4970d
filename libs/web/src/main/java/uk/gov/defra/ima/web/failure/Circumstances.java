package uk.gov.defra.ima.web.failure;

import java.lang.reflect.Method;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;

/**
 * What is known of the request in which something failed.
 *
 * @param method the resource method, once one was matched
 * @param readingBody whether the body had not been read to its end
 * @param conditional whether it had {@code If-Match}
 */
record Circumstances(Optional<Method> method, boolean readingBody, boolean conditional) {

    /** Of the request being served by this thread. */
    static Circumstances current() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        if (request == null) {
            return new Circumstances(Optional.empty(), false, false);
        }
        // Where several methods share a path, no method is matched until the media type is.
        Optional<Method> method = Optional.ofNullable(request.getTarget())
                .map(RuntimeResource::getLazyMethod)
                .map(ResteasyReactiveResourceInfo::getMethod);
        boolean conditional = request.getHeader("If-Match", true) != null;
        return new Circumstances(method, request.getRequestEntity() == null, conditional);
    }
}
