package uk.gov.defra.ima.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.defra.ima.local.http.JsonClient;

/**
 * An action of the sample plan, for commands that can be pasted.
 *
 * @param id of the action
 * @param ref as in the plan
 * @param version as it is now
 * @param status as it is now
 */
public record SampleAction(String id, String ref, long version, String status) {

    /** Finds the first action of that owner and ref; more than one plan may have it. */
    public static Optional<SampleAction> find(JsonClient client, String service, String token, String owner, String ref)
            throws IOException, InterruptedException {
        var answer = client.get(URI.create(service + "/v1/actions?limit=100&owner=" + owner), token);
        if (!answer.isSuccess()) {
            throw new IOException(answer.told());
        }
        Stream<JsonNode> items = answer.body().path("items").valueStream();
        return items.filter(item -> item.path("ref").asText().equals(ref))
                .findFirst()
                .map(item -> new SampleAction(
                        item.path("id").asText(),
                        ref,
                        item.path("version").asLong(),
                        item.path("status").asText()));
    }

    /** A status that it may go to from where it is. */
    public String next() {
        return status.equals("IN_PROGRESS") ? "ON_HOLD" : "IN_PROGRESS";
    }
}
