package uk.gov.defra.ima.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An operation that a document names.
 *
 * @param method in upper case
 * @param path with its parameters in braces
 * @param parameters in the document's order
 * @param bodies what it takes, by media type
 * @param statuses what it may answer, {@code default} among them
 */
record ApiOperation(
        String method, String path, List<ApiParameter> parameters, Map<String, JsonNode> bodies, Set<String> statuses) {

    /** The parameters of one place. */
    List<ApiParameter> in(String place) {
        return parameters.stream()
                .filter(parameter -> parameter.in().equals(place))
                .toList();
    }

    /** Whether the document says that it may answer so; {@code default} stands for problems only. */
    boolean answers(int status) {
        return statuses.contains(Integer.toString(status)) || (status >= 400 && statuses.contains("default"));
    }

    /** The list that the things of this path are in, such as {@code /v1/actions}. */
    String collection() {
        int parameter = path.indexOf("/{");
        return parameter < 0 ? path : path.substring(0, parameter);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
