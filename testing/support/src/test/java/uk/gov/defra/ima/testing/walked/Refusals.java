package uk.gov.defra.ima.testing.walked;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The walk expects problem details of the interface, and of pages that they send to sign in. */
public class Refusals {

    /** No valid token, or no session. */
    @ServerExceptionMapper
    @Priority(1)
    public Uni<Response> map(UnauthorizedException refused, RoutingContext context) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(context).map(challenge -> {
            if (challenge.status != 302) {
                return problem(401);
            }
            Response.ResponseBuilder redirect = Response.status(302);
            challenge.getHeaders().forEach((name, value) -> redirect.header(name.toString(), value));
            return redirect.build();
        });
    }

    /** An invalid token. */
    @ServerExceptionMapper
    @Priority(1)
    public Response map(AuthenticationFailedException refused) {
        return problem(401);
    }

    /** Not the right role. */
    @ServerExceptionMapper
    @Priority(1)
    public Response map(ForbiddenException refused) {
        return problem(403);
    }

    private static Response problem(int status) {
        return Response.status(status)
                .type("application/problem+json")
                .entity("{\"status\":" + status + "}")
                .build();
    }
}
