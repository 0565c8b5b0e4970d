package uk.gov.defra.ima.web.parameters;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/**
 * Looks at the whole query before the resource method is called, so that everything wrong with it is said at once: names
 * that the method does not declare, values that cannot be read, what is given twice.
 */
@Provider
@Priority(Priorities.USER - 1000)
class ParameterCheck implements ContainerRequestFilter {

    private static final int LONGEST_SHOWN = 64;

    private final ResourceInfo resource;

    ParameterCheck(@Context ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        refuseUnstorablePath(request);
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        Method method = resource.getResourceMethod();
        if (query == null || query.isEmpty() || method == null) {
            return;
        }
        DeclaredParameters declared = DeclaredParameters.of(method);
        List<FieldError> errors = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            DeclaredParameter parameter = declared.query().get(name);
            if (parameter != null) {
                problemOf(parameter, values).ifPresent(problem -> errors.add(new FieldError(name, problem)));
            } else if (!declared.anyQuery()) {
                errors.add(unknown(name, declared.query()));
            }
        });
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    /** Nothing that is stored can have such a name, so there is nothing at such a path. */
    private static void refuseUnstorablePath(ContainerRequestContext request) {
        MultivaluedMap<String, String> path = request.getUriInfo().getPathParameters();
        for (List<String> values : path.values()) {
            for (String value : values) {
                if (Text.problemOf(value).isPresent()) {
                    throw Problems.notFound("resource", "at this path");
                }
            }
        }
    }

    private static FieldError unknown(String name, Map<String, DeclaredParameter> known) {
        String problem = known.isEmpty()
                ? "is not known here; no query parameters are"
                : "is not known here; known are " + String.join(", ", known.keySet());
        return new FieldError(Text.printable(name, LONGEST_SHOWN), problem);
    }

    private static Optional<String> problemOf(DeclaredParameter parameter, List<String> values) {
        if (values.size() > 1 && !parameter.repeatable()) {
            return Optional.of("must be given only once");
        }
        for (String value : values) {
            Optional<String> problem = Text.problemOf(value).or(() -> unreadable(parameter, value));
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> unreadable(DeclaredParameter parameter, String value) {
        if (parameter.reading().isEmpty()) {
            return Optional.empty();
        }
        Reading<?> reading = parameter.reading().get();
        try {
            reading.read(value);
            return Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            // The reading says what it expects better than the exception does.
            return Optional.of(reading.expected());
        }
    }
}
