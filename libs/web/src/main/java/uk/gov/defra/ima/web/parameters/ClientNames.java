package uk.gov.defra.ima.web.parameters;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Method;
import uk.gov.defra.ima.web.parameters.DeclaredParameter.Source;

/** Names fields of constraint violations as the client sees them: never the method's, nor Java's names for parameters. */
public final class ClientNames {

    private ClientNames() {}

    /**
     * The field at fault.
     *
     * @param violation of a constraint on a resource method's parameters
     * @param method the resource method, or null when none was matched
     */
    public static String of(ConstraintViolation<?> violation, Method method) {
        StringBuilder name = new StringBuilder();
        boolean fromBody = false;
        for (Path.Node node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case METHOD, CONSTRUCTOR, CROSS_PARAMETER, RETURN_VALUE -> {
                    // The client knows nothing of these.
                }
                case PARAMETER -> {
                    DeclaredParameter parameter = parameter(node.getName(), method);
                    fromBody = parameter == null || parameter.source() == Source.OTHER;
                    if (!fromBody) {
                        name.append(parameter.name());
                    }
                }
                default -> append(name, node, fromBody ? null : method);
            }
        }
        return name.toString();
    }

    /** Whether it is the resource method's own answer that violates a constraint: our mistake, not the client's. */
    public static boolean isOfAnswer(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static void append(StringBuilder name, Path.Node node, Method method) {
        if (node.getIndex() != null) {
            name.append('[').append(node.getIndex()).append(']');
        }
        if (node.getName() == null || node.getName().startsWith("<")) {
            return;
        }
        DeclaredParameter ofBean = name.isEmpty() ? parameter(node.getName(), method) : null;
        if (!name.isEmpty()) {
            name.append('.');
        }
        name.append(ofBean == null ? node.getName() : ofBean.name());
    }

    private static DeclaredParameter parameter(String javaName, Method method) {
        return method == null
                ? null
                : DeclaredParameters.of(method).byJavaName(javaName).orElse(null);
    }
}
