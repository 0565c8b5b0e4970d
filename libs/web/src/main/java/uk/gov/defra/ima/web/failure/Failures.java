package uk.gov.defra.ima.web.failure;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import uk.gov.defra.ima.web.parameters.ClientNames;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemType;
import uk.gov.defra.ima.web.problem.Problems;

/** Says of any exception which problem of the catalogue it is to the client. What nobody foresaw is INTERNAL. */
@Singleton
class Failures {

    private final DatabaseFailures database;

    Failures(DatabaseFailures database) {
        this.database = database;
    }

    /**
     * The problem that a failure stands for.
     *
     * @param failure what was thrown
     * @param at what is known of the request
     */
    ProblemException problemOf(Throwable failure, Circumstances at) {
        Causes causes = Causes.of(failure);
        Optional<ProblemException> own = causes.first(ProblemException.class);
        if (own.isPresent()) {
            return own.get();
        }
        return switch (failure) {
            case ConstraintViolationException violations when ofRequest(violations) -> invalid(violations, at.method());
            case JsonProcessingException json when at.readingBody() -> MalformedJson.problemOf(json);
            case WebApplicationException http
            when http.getCause() instanceof JsonProcessingException json
                    && http.getResponse().getStatus() == ProblemType.MALFORMED_BODY.status() ->
                MalformedJson.problemOf(json);
            case WebApplicationException http -> ofStatus(http.getResponse().getStatus());
            case ForbiddenException forbidden -> ofStatus(ProblemType.FORBIDDEN.status());
            case UnauthorizedException unauthorized -> ofStatus(ProblemType.UNAUTHENTICATED.status());
            case AuthenticationFailedException failed -> ofStatus(ProblemType.UNAUTHENTICATED.status());
            case RejectedExecutionException busy ->
                Problems.unavailable("The service is too busy at the moment. Try again in a few seconds.");
            default ->
                MalformedForm.problemOf(failure)
                        .or(() -> database.problemOf(causes, at.conditional()))
                        .orElseGet(Failures::internal);
        };
    }

    /** The problem that goes with a status code of the framework's. */
    static ProblemException ofStatus(int status) {
        ProblemType type = switch (status) {
            case 401 -> ProblemType.UNAUTHENTICATED;
            case 403 -> ProblemType.FORBIDDEN;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 409 -> ProblemType.CONFLICT;
            case 412 -> ProblemType.STALE_VERSION;
            case 413 -> ProblemType.BODY_TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 422 -> ProblemType.UNPROCESSABLE;
            case 428 -> ProblemType.PRECONDITION_REQUIRED;
            case 429 -> ProblemType.TOO_MANY_REQUESTS;
            case 502, 503, 504 -> ProblemType.UNAVAILABLE;
            default -> status >= 400 && status < 500 ? ProblemType.INVALID_REQUEST : ProblemType.INTERNAL;
        };
        return new ProblemException(type, CommonDetails.of(type), List.of());
    }

    private static ProblemException internal() {
        return ofStatus(ProblemType.INTERNAL.status());
    }

    private static boolean ofRequest(ConstraintViolationException violations) {
        return violations.getConstraintViolations() != null
                && violations.getConstraintViolations().stream().noneMatch(ClientNames::isOfAnswer);
    }

    private static ProblemException invalid(ConstraintViolationException violations, Optional<Method> method) {
        FieldError[] errors = violations.getConstraintViolations().stream()
                .map(violation ->
                        new FieldError(ClientNames.of(violation, method.orElse(null)), violation.getMessage()))
                .toArray(FieldError[]::new);
        // A set has no order: the same request shall give the same answer.
        Arrays.sort(errors, Comparator.comparing(FieldError::field).thenComparing(FieldError::problem));
        return Problems.invalid(errors);
    }
}
