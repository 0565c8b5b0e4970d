package uk.gov.defra.ima.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JAX-RS endpoints of some classes, read from their bytes, so that it does not matter who loads them. */
final class Endpoints {

    static final DescribedPredicate<JavaMethod> ARE_ENDPOINTS =
            DescribedPredicate.describe("are endpoints", Endpoints::isEndpoint);

    static final ArchCondition<JavaMethod> SAY_WHO_MAY_USE_THEM = new ArchCondition<>("say who may use them") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            if (!hasRule(method) && !hasRule(method.getOwner())) {
                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says nothing"));
            }
        }
    };

    private static final String JAX_RS = "jakarta.ws.rs.";
    private static final String PATH = JAX_RS + "Path";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final Set<String> RULES = Set.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.Authenticated",
            "io.quarkus.security.PermissionsAllowed");
    private static final String REST_CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";

    private Endpoints() {}

    /** Every endpoint as {@code GET /v1/actions/{}}: parameters have lost their names, for those are free. */
    static Set<String> in(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(Endpoints::isEndpoint)
                .flatMap(method -> httpMethods(method).map(http -> key(http, path(method))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The form in which {@link #in} gives an endpoint. */
    static String key(String httpMethod, String template) {
        String path = template.replaceAll("\\{[^}]*}", "{}").replaceAll("/+", "/");
        return httpMethod + " " + (path.length() > 1 ? path.replaceAll("/$", "") : path);
    }

    private static boolean isEndpoint(JavaMethod method) {
        JavaClass type = method.getOwner();
        return httpMethods(method).findAny().isPresent()
                && !type.isInterface()
                && !type.isAnnotatedWith(REST_CLIENT)
                && path(type).isPresent();
    }

    private static Stream<String> httpMethods(JavaMethod method) {
        return METHODS.stream().filter(http -> method.isAnnotatedWith(JAX_RS + http));
    }

    private static String path(JavaMethod method) {
        String ofMethod =
                method.tryGetAnnotationOfType(PATH).map(Endpoints::template).orElse("");
        return "/" + path(method.getOwner()).orElse("") + "/" + ofMethod;
    }

    private static Optional<String> path(JavaClass type) {
        return type.tryGetAnnotationOfType(PATH).map(Endpoints::template);
    }

    private static String template(JavaAnnotation<?> path) {
        return path.get("value").map(Object::toString).orElse("");
    }

    private static boolean hasRule(CanBeAnnotated element) {
        return RULES.stream().anyMatch(element::isAnnotatedWith);
    }
}
