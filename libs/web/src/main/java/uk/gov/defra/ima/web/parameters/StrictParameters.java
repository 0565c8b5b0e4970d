package uk.gov.defra.ima.web.parameters;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.List;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemType;

/**
 * Reads parameters as strictly as JSON is read. What cannot be read in a path names nothing that exists (404);
 * elsewhere it is the client's mistake (400).
 */
@Provider
class StrictParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        return (ParamConverter<T>) Readings.of(rawType)
                .map(reading -> new Converter(reading, ParameterSource.of(annotations, "")))
                .orElse(null);
    }

    private record Converter(Reading<?> reading, ParameterSource source) implements ParamConverter<Object> {

        @Override
        public Object fromString(String text) {
            if (text == null) {
                return null;
            }
            try {
                return reading.read(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw refusal(e);
            }
        }

        @Override
        public String toString(Object value) {
            return String.valueOf(value);
        }

        private WebApplicationException refusal(RuntimeException cause) {
            return switch (source.source()) {
                // A parameter without an annotation is one of the path: its name is in the template.
                case PATH, OTHER -> new NotFoundException(cause);
                default -> {
                    ProblemException problem = new ProblemException(
                            ProblemType.INVALID_REQUEST,
                            "One field is not valid.",
                            List.of(new FieldError(source.name(), reading.expected())),
                            cause);
                    // The framework lets only its own exceptions through from here; the mapper unwraps it.
                    yield new WebApplicationException(problem, Response.Status.BAD_REQUEST);
                }
            };
        }
    }
}
