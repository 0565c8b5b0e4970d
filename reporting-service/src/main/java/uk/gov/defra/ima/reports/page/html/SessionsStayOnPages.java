package uk.gov.defra.ima.reports.page.html;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Takes cookies away from requests to the API. A session cookie alone would otherwise choose the pages' tenant there, and
 * another site could then have a browser act for whoever is signed in.
 */
@Singleton
class SessionsStayOnPages {

    private static final String API = "/v1";

    /** Before authentication, which is at 200. */
    private static final int BEFORE_AUTHENTICATION = 1_000;

    void register(@Observes Filters filters) {
        filters.register(SessionsStayOnPages::withoutCookies, BEFORE_AUTHENTICATION);
    }

    private static void withoutCookies(RoutingContext request) {
        if (request.normalizedPath().startsWith(API)) {
            request.request().headers().remove(HttpHeaders.COOKIE);
        }
        request.next();
    }
}
