package uk.gov.defra.ima.web.parameters;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import uk.gov.defra.ima.web.parameters.DeclaredParameter.Source;

/**
 * Where a parameter stands and what clients call it, from its annotations.
 *
 * @param source where in a request
 * @param name its name for clients
 */
record ParameterSource(Source source, String name) {

    private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");

    /** Reads the annotations of a parameter or field; without any it is the body, or the framework's. */
    static ParameterSource of(Annotation[] annotations, String javaName) {
        for (Annotation annotation : annotations) {
            ParameterSource source = switch (annotation) {
                case QueryParam query -> new ParameterSource(Source.QUERY, query.value());
                case RestQuery query -> new ParameterSource(Source.QUERY, or(query.value(), javaName));
                case PathParam path -> new ParameterSource(Source.PATH, path.value());
                case RestPath path -> new ParameterSource(Source.PATH, or(path.value(), javaName));
                case HeaderParam header -> new ParameterSource(Source.HEADER, header.value());
                case RestHeader header -> new ParameterSource(Source.HEADER, or(header.value(), hyphens(javaName)));
                case CookieParam cookie -> new ParameterSource(Source.COOKIE, cookie.value());
                case RestCookie cookie -> new ParameterSource(Source.COOKIE, or(cookie.value(), javaName));
                case FormParam form -> new ParameterSource(Source.FORM, form.value());
                case RestForm form -> new ParameterSource(Source.FORM, or(form.value(), javaName));
                default -> null;
            };
            if (source != null) {
                return source;
            }
        }
        return new ParameterSource(Source.OTHER, javaName);
    }

    private static String or(String given, String otherwise) {
        return given.isEmpty() ? otherwise : given;
    }

    /** {@code @RestHeader} without a name reads {@code ifMatch} as {@code If-Match}. */
    private static String hyphens(String javaName) {
        String parted = HUMP.matcher(javaName).replaceAll("$1-$2");
        return Character.toUpperCase(parted.charAt(0)) + parted.substring(1);
    }
}
