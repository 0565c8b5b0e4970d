package uk.gov.defra.ima.web.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.gov.defra.ima.web.problem.FieldError;

/** Everything found wrong with one body, in the order of finding, each thing once. */
final class Findings {

    /** An answer with more errors than this helps nobody. */
    private static final int MOST = 100;

    private final Set<FieldError> errors = new LinkedHashSet<>();

    /** Notes that something is wrong at a place. */
    void add(At at, String problem) {
        add(at.toString(), problem);
    }

    /** Notes that something is wrong with a field. */
    void add(String field, String problem) {
        if (errors.size() < MOST) {
            errors.add(new FieldError(field, problem));
        }
    }

    /** Whether something is known to be wrong with the field, or with a part of it. */
    boolean cover(String field) {
        for (FieldError error : errors) {
            String known = error.field();
            if (known.equals(field)
                    || (known.startsWith(field)
                            && (field.isEmpty()
                                    || known.charAt(field.length()) == '.'
                                    || known.charAt(field.length()) == '['))) {
                return true;
            }
        }
        return false;
    }

    /** How many things were found so far. */
    int count() {
        return errors.size();
    }

    /** All of them. */
    List<FieldError> all() {
        return List.copyOf(errors);
    }
}
