package uk.gov.defra.ima.web.problem;

import java.util.List;

/** The problems that use cases and resources raise most, ready to be thrown. */
public final class Problems {

    private Problems() {}

    /**
     * 404: it does not exist, or belongs to an organisation of which the caller is no member (the two look the same).
     *
     * @param what the kind of thing, such as {@code action}
     * @param id the identifier that the client gave
     */
    public static ProblemException notFound(String what, Object id) {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no " + what + " " + id + ".", List.of());
    }

    /** 409: what is asked contradicts what is stored. */
    public static ProblemException conflict(String detail) {
        return new ProblemException(ProblemType.CONFLICT, detail, List.of());
    }

    /** 422: understood, but a rule of the domain forbids it; name the fields at fault where there are any. */
    public static ProblemException unprocessable(String detail, FieldError... errors) {
        return new ProblemException(ProblemType.UNPROCESSABLE, detail, List.of(errors));
    }

    /** 403: the caller may see it, but not do this to it. */
    public static ProblemException forbidden(String detail) {
        return new ProblemException(ProblemType.FORBIDDEN, detail, List.of());
    }

    /** 400: parts of the request are not valid; give all of them at once. */
    public static ProblemException invalid(FieldError... errors) {
        return invalid(List.of(errors));
    }

    /** 400: parts of the request are not valid; give all of them at once. */
    public static ProblemException invalid(List<FieldError> errors) {
        String detail = errors.size() == 1 ? "One field is not valid." : errors.size() + " fields are not valid.";
        return new ProblemException(ProblemType.INVALID_REQUEST, detail, errors);
    }

    /** 503: something that this service needs does not answer; the client may try again. */
    public static ProblemException unavailable(String detail) {
        return new ProblemException(ProblemType.UNAVAILABLE, detail, List.of());
    }
}
