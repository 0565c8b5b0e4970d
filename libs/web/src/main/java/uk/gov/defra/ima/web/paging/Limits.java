package uk.gov.defra.ima.web.paging;

import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/** How many items a page may have: 1 to 100, 50 unless the client says. */
public final class Limits {

    /** Items on a page when the client does not say. */
    public static final int DEFAULT = 50;

    /** Most items on a page. */
    public static final int MOST = 100;

    private Limits() {}

    /**
     * Reads the query parameter {@code limit}.
     *
     * @param limit what the client asked for, or null
     * @throws uk.gov.defra.ima.web.problem.ProblemException INVALID_REQUEST outside 1–100
     */
    public static int of(Integer limit) {
        if (limit == null) {
            return DEFAULT;
        }
        if (limit < 1 || limit > MOST) {
            throw Problems.invalid(new FieldError("limit", "must be between 1 and " + MOST));
        }
        return limit;
    }
}
