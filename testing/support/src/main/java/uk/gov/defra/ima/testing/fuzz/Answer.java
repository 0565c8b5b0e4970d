package uk.gov.defra.ima.testing.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpResponse;

/**
 * What the service answered.
 *
 * @param status HTTP status
 * @param contentType empty when it names none
 * @param body empty when there is none
 */
record Answer(int status, String contentType, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                new String(response.body(), UTF_8));
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }

    /** The body as JSON; a missing node when it is none. */
    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }

    @Override
    public String toString() {
        return status + " " + contentType + " " + Draft.cut(body, 600);
    }
}
