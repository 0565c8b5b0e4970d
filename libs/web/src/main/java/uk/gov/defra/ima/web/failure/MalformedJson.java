package uk.gov.defra.ima.web.failure;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemType;
import uk.gov.defra.ima.web.problem.Problems;

/** What Jackson's refusal of a body means, without its words: they name classes. */
final class MalformedJson {

    private MalformedJson() {}

    /** The problem: a field where Jackson knows one, else the place where reading stopped. */
    static ProblemException problemOf(JsonProcessingException refusal) {
        if (refusal instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            return Problems.invalid(new FieldError(path(mismatch.getPath()), "is not valid"));
        }
        JsonLocation at = refusal.getLocation();
        String place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new ProblemException(
                ProblemType.MALFORMED_BODY, "The body is not the JSON that is expected" + place + ".", List.of());
    }

    private static String path(List<JsonMappingException.Reference> steps) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : steps) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
