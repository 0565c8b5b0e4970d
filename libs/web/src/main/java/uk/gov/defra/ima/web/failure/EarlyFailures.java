package uk.gov.defra.ima.web.failure;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.HttpSecurityRecorder.DefaultAuthFailureHandler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.NoSuchElementException;
import java.util.Optional;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemType;
import uk.gov.defra.ima.web.problem.Problems;
import uk.gov.defra.ima.web.trace.TraceIds;

/** Answers requests that end before they reach a resource (a bad token, a path that is none) with problems as well. */
@Singleton
class EarlyFailures {

    private static final String CHALLENGE = "WWW-Authenticate";

    private final Failures failures;
    private final ProblemWriter writer;

    EarlyFailures(Failures failures, ProblemWriter writer) {
        this.failures = failures;
        this.writer = writer;
    }

    void register(@Observes Router router) {
        router.route().failureHandler(this::failed);
    }

    private void failed(RoutingContext request) {
        Throwable failure = request.failure();
        HttpServerResponse response = request.response();
        boolean redirects = failure instanceof AuthenticationRedirectException
                || (failure instanceof AuthenticationException && response.getStatusCode() / 100 == 3);
        if (response.headWritten() || redirects) {
            // The server's own handler finishes these: it sends a browser to sign in.
            request.next();
        } else if (failure instanceof UnauthorizedException) {
            challenge(request);
        } else {
            answer(request, problemOf(request, failure));
        }
    }

    /** What a permission by path asks for: a token from a program, a sign-in from a browser. */
    private void challenge(RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        authenticator
                .getChallenge(request)
                .subscribe()
                .with(
                        challenge -> {
                            if (challenge != null && challenge.status == ProblemType.UNAUTHENTICATED.status()) {
                                challenge
                                        .getHeaders()
                                        .forEach((name, value) ->
                                                request.response().putHeader(name, value.toString()));
                                answer(request, Failures.ofStatus(challenge.status));
                            } else {
                                request.next();
                            }
                        },
                        failure -> answer(request, problemOf(request, failure)));
    }

    private ProblemException problemOf(RoutingContext request, Throwable failure) {
        ProblemException problem;
        if (failure == null) {
            problem = Failures.ofStatus(request.statusCode());
        } else if (failure instanceof AuthenticationException || isUnreadableToken(request, failure)) {
            problem = Failures.ofStatus(ProblemType.UNAUTHENTICATED.status());
            if (!request.response().headers().contains(CHALLENGE)) {
                request.response().putHeader(CHALLENGE, "Bearer");
            }
        } else if (failure instanceof OIDCException) {
            problem = Problems.unavailable("Tokens cannot be checked at the moment. Try again in a few seconds.");
        } else if (failure instanceof ForbiddenException) {
            problem = Failures.ofStatus(ProblemType.FORBIDDEN.status());
        } else {
            problem = failures.problemOf(failure, new Circumstances(Optional.empty(), false, false));
        }
        if (failure != null) {
            FailureLog.note(problem, failure, TraceIds.of(request));
        }
        return problem;
    }

    /** The token library stumbles over some texts that are no tokens, such as two dots. */
    private static boolean isUnreadableToken(RoutingContext request, Throwable failure) {
        return DefaultAuthFailureHandler.isOtherAuthenticationFailure(request)
                && (failure instanceof NoSuchElementException || failure instanceof IllegalArgumentException);
    }

    /** Ends a request with a problem. */
    void answer(RoutingContext request, ProblemException problem) {
        ProblemWriter.Written written = writer.write(problem, request);
        HttpServerResponse response = request.response().setStatusCode(written.status());
        written.headers().forEach(response::putHeader);
        response.putHeader("Content-Type", written.contentType()).end(Buffer.buffer(written.body()));
    }
}
