package uk.gov.defra.ima.web.problem;

import java.util.List;
import java.util.Objects;

/** Ends a request with a problem of the catalogue. What it says is shown to the client as it stands. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<FieldError> errors;

    /**
     * A problem with its particulars.
     *
     * @param type which of the catalogue
     * @param detail what happened this time, for a person; no names of classes, tables or people
     * @param errors every field at fault; may be empty
     */
    public ProblemException(ProblemType type, String detail, List<FieldError> errors) {
        this(type, detail, errors, null);
    }

    /**
     * A problem with its particulars, and what brought it about.
     *
     * @param type which of the catalogue
     * @param detail what happened this time, for a person; no names of classes, tables or people
     * @param errors every field at fault; may be empty
     * @param cause for logs alone; the client never sees it
     */
    public ProblemException(ProblemType type, String detail, List<FieldError> errors, Throwable cause) {
        // No stack trace: these are answers, thrown on purpose, and filling one in costs more than the answer.
        super(detail, cause, false, false);
        this.type = Objects.requireNonNull(type, "type");
        this.errors = List.copyOf(errors);
    }

    /** Which problem of the catalogue it is. */
    public ProblemType type() {
        return type;
    }

    /** What happened this time. */
    public String detail() {
        return getMessage();
    }

    /** Every field at fault, in the order in which they were found. */
    public List<FieldError> errors() {
        return errors;
    }
}
