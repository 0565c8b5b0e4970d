package uk.gov.defra.ima.web.failure;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which methods a path takes, for the header {@code Allow} that a 405 must have (RFC 9110, section 15.5.6); the framework
 * leaves it out. Worked out from the resources' annotations when first needed.
 */
@Singleton
class AllowedMethods {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^{}:]+(?::([^{}]+))?}");

    private record Endpoint(Pattern path, String method) {}

    private final BeanManager beans;
    private volatile List<Endpoint> endpoints;

    AllowedMethods(BeanManager beans) {
        this.beans = beans;
    }

    /** The methods, in the form of the header. */
    String at(String path) {
        if (endpoints == null) {
            endpoints = findEndpoints();
        }
        SortedSet<String> methods = new TreeSet<>();
        for (Endpoint endpoint : endpoints) {
            if (endpoint.path().matcher(trimmed(path)).matches()) {
                methods.add(endpoint.method());
            }
        }
        return String.join(", ", methods);
    }

    private List<Endpoint> findEndpoints() {
        List<Endpoint> found = new ArrayList<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path above = bean.getBeanClass().getAnnotation(Path.class);
            if (above != null) {
                for (Method method : bean.getBeanClass().getMethods()) {
                    String below = Optional.ofNullable(method.getAnnotation(Path.class))
                            .map(Path::value)
                            .orElse("");
                    httpMethod(method).ifPresent(name -> found.add(new Endpoint(pattern(above.value(), below), name)));
                }
            }
        }
        return List.copyOf(found);
    }

    private static Optional<String> httpMethod(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (http != null) {
                return Optional.of(http.value());
            }
        }
        return Optional.empty();
    }

    private static Pattern pattern(String above, String below) {
        String template = trimmed(trimmed(above) + "/" + trimmed(below));
        StringBuilder regex = new StringBuilder();
        Matcher variable = VARIABLE.matcher(template);
        int read = 0;
        while (variable.find()) {
            regex.append(Pattern.quote(template.substring(read, variable.start())));
            regex.append("(?:")
                    .append(Optional.ofNullable(variable.group(1))
                            .map(String::strip)
                            .orElse("[^/]+"))
                    .append(')');
            read = variable.end();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(template.substring(read))).toString());
    }

    private static String trimmed(String path) {
        String started = path.startsWith("/") ? path.substring(1) : path;
        return started.endsWith("/") ? started.substring(0, started.length() - 1) : started;
    }
}
