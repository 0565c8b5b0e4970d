package uk.gov.defra.ima.web.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checks the Jakarta Validation constraints of records, and tells of violations in the words of JSON paths. */
final class Constraints {

    private final Validator validator;
    private final Map<Class<?>, Boolean> constrained = new ConcurrentHashMap<>();

    Constraints(Validator validator) {
        this.validator = validator;
    }

    /** Checks a record; what is wrong with a field of which something is known already is left out. */
    void check(Object made, At at, Findings findings) {
        boolean any = constrained.computeIfAbsent(
                made.getClass(), type -> validator.getConstraintsForClass(type).isBeanConstrained());
        if (!any) {
            return;
        }
        for (ConstraintViolation<Object> violation : validator.validate(made)) {
            String field = field(at, violation.getPropertyPath()).toString();
            if (!findings.cover(field)) {
                findings.add(field, violation.getMessage());
            }
        }
    }

    /** A violation's path as a JSON path, from a place on. */
    static At field(At from, Path path) {
        At at = from;
        for (Path.Node node : path) {
            // An index stands on the node after the container; items of a list have no name of their own.
            if (node.getIndex() != null) {
                at = at.item(node.getIndex());
            } else if (node.getKey() != null) {
                at = at.member(node.getKey().toString());
            }
            boolean named = node.getName() != null && !node.getName().startsWith("<");
            if (named) {
                at = at.member(node.getName());
            }
        }
        return at;
    }
}
