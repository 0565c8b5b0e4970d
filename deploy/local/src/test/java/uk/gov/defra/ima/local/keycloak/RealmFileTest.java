package uk.gov.defra.ima.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class RealmFileTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void lays_named_entries_over_those_of_the_same_name() throws JsonProcessingException {
        JsonNode base = json("""
                {"realm": "ima", "life": 300,
                 "groups": [{"name": "posts", "subGroups": [{"name": "defra", "subGroups": [{"name": "dro"}]}]}]}
                """);
        JsonNode added = json("""
                {"life": 1800, "groups": [{"name": "posts", "subGroups": [{"name": "natural-england"}]}]}
                """);

        assertThat(RealmFile.merged(base, added)).isEqualTo(json("""
                {"realm": "ima", "life": 1800,
                 "groups": [{"name": "posts", "subGroups": [
                   {"name": "defra", "subGroups": [{"name": "dro"}]}, {"name": "natural-england"}]}]}
                """));
    }

    @Test
    void replaces_lists_of_plain_values() throws JsonProcessingException {
        JsonNode merged = RealmFile.merged(
                json("{\"users\": [{\"username\": \"a\", \"attributes\": {\"organisations\": [\"defra\"]}}]}"),
                json("{\"users\": [{\"username\": \"a\", \"attributes\": {\"organisations\": [\"x\", \"y\"]}}]}"));

        assertThat(merged)
                .isEqualTo(json(
                        "{\"users\": [{\"username\": \"a\", \"attributes\": {\"organisations\": [\"x\", \"y\"]}}]}"));
    }

    @Test
    void leaves_what_it_was_given_as_it_was() throws JsonProcessingException {
        JsonNode base = json("{\"clients\": [{\"clientId\": \"a\", \"enabled\": true}]}");

        RealmFile.merged(base, json("{\"clients\": [{\"clientId\": \"a\", \"enabled\": false}]}"));

        assertThat(base).isEqualTo(json("{\"clients\": [{\"clientId\": \"a\", \"enabled\": true}]}"));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text);
    }
}
