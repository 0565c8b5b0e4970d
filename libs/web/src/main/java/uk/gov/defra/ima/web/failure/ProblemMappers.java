package uk.gov.defra.ima.web.failure;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemType;
import uk.gov.defra.ima.web.trace.TraceIds;

/**
 * The one place where exceptions become answers. Types for which the framework has a mapper of its own are named, since
 * the nearest mapper wins.
 */
@Singleton
class ProblemMappers {

    private final Failures failures;
    private final ProblemWriter writer;
    private final AllowedMethods allowed;

    ProblemMappers(Failures failures, ProblemWriter writer, AllowedMethods allowed) {
        this.failures = failures;
        this.writer = writer;
        this.allowed = allowed;
    }

    @ServerExceptionMapper(
            value = {
                Throwable.class,
                WebApplicationException.class,
                ForbiddenException.class,
                ValidationException.class,
                MismatchedInputException.class
            },
            priority = Priorities.USER - 1)
    Response any(Throwable failure, RoutingContext request) {
        if (failure instanceof FinishedAnswer finished) {
            return finished.getResponse();
        }
        if (failure instanceof WebApplicationException http
                && http.getResponse().getStatus() < 400) {
            return http.getResponse();
        }
        ProblemException problem = failures.problemOf(failure, Circumstances.current());
        Response.ResponseBuilder answer = answer(problem, failure, request);
        if (problem.type() == ProblemType.METHOD_NOT_ALLOWED) {
            answer.header(HttpHeaders.ALLOW, allowed.at(request.normalizedPath()));
        }
        if (failure instanceof WebApplicationException http) {
            // Retry-After and the like: whatever the framework had to say stays said.
            http.getResponse().getHeaders().forEach((name, values) -> {
                if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                    values.forEach(value -> answer.header(name, value));
                }
            });
        }
        return answer.build();
    }

    @ServerExceptionMapper(
            value = {
                UnauthorizedException.class,
                AuthenticationFailedException.class,
                AuthenticationCompletionException.class
            },
            priority = Priorities.USER - 1)
    Uni<Response> unauthenticated(SecurityException failure, RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        Uni<ChallengeData> challenge =
                authenticator == null ? Uni.createFrom().nullItem() : authenticator.getChallenge(request);
        return challenge
                .onFailure()
                .recoverWithNull()
                .map(data -> challenged(Optional.ofNullable(data), failure, request));
    }

    /** A challenge that is no 401 leads a browser to sign in, and stays as it is. */
    private Response challenged(Optional<ChallengeData> challenge, SecurityException failure, RoutingContext request) {
        boolean refused = challenge.isEmpty() || challenge.get().status == ProblemType.UNAUTHENTICATED.status();
        Response.ResponseBuilder answer = refused
                ? answer(Failures.ofStatus(ProblemType.UNAUTHENTICATED.status()), failure, request)
                : Response.status(challenge.get().status);
        challenge.ifPresent(data -> data.getHeaders().forEach((name, value) -> answer.header(name.toString(), value)));
        return answer.build();
    }

    private Response.ResponseBuilder answer(ProblemException problem, Throwable failure, RoutingContext request) {
        FailureLog.note(problem, failure, TraceIds.of(request));
        ProblemWriter.Written written = writer.write(problem, request);
        Response.ResponseBuilder answer =
                Response.status(written.status()).type(written.contentType()).entity(written.body());
        written.headers().forEach(answer::header);
        return answer;
    }
}
