package uk.gov.defra.ima.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A problem as it is sent: RFC 9457 with two extensions, {@code errors} and {@code traceId}.
 *
 * @param type identifies the problem in the catalogue
 * @param title the type's summary
 * @param status the HTTP status
 * @param detail what happened this time
 * @param traceId under which our logs know the request
 * @param errors each field at fault; left out when there is none
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "traceId", "errors"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String traceId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors) {

    /** Media type of problems in JSON. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The problem that an exception stands for. */
    public static Problem of(ProblemException problem, String traceId) {
        ProblemType type = problem.type();
        return new Problem(
                type.uri().toString(), type.title(), type.status(), problem.detail(), traceId, problem.errors());
    }
}
