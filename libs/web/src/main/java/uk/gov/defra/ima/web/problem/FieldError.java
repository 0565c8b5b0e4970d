package uk.gov.defra.ima.web.problem;

import java.util.Objects;

/**
 * One thing wrong with one part of a request.
 *
 * @param field where, as the client sees it: a JSON path such as {@code owners[0].post}, a query parameter's or a
 *     header's name; empty for the body as a whole
 * @param problem what is wrong, to be read after the field's name: {@code must be a date such as 2018-07-31}
 */
public record FieldError(String field, String problem) {

    /** Refuses absent parts. */
    public FieldError {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(problem, "problem");
    }
}
