package uk.gov.defra.ima.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.local.parts.Checkout;
import uk.gov.defra.ima.local.parts.Service;

/** What the realm that is deployed anywhere must not have, and what the local one must. */
class RealmTest {

    private JsonNode deployed;
    private JsonNode local;

    @BeforeEach
    void read() throws IOException {
        var checkout = Checkout.find();
        deployed = new ObjectMapper().readTree(checkout.realm().toFile());
        local = RealmFile.merged(checkout.realm(), checkout.localRealm());
    }

    @Test
    void has_no_people_no_password_grant_and_no_secret_where_it_is_deployed() {
        assertThat(each(deployed, "users"))
                .allSatisfy(user ->
                        assertThat(user.path("serviceAccountClientId").asText()).isNotEmpty())
                .noneMatch(user -> user.has("credentials"));
        assertThat(each(deployed, "clients"))
                .noneMatch(client -> client.path("directAccessGrantsEnabled").asBoolean(true))
                .allSatisfy(client ->
                        assertThat(client.path("secret").asText("${NONE}")).matches("\\$\\{[A-Z_]+}"));
    }

    @Test
    void knows_each_service_by_its_client_with_the_placeholder_that_the_launcher_fills() {
        for (Service service : Service.values()) {
            JsonNode client = client(deployed, service.module());
            assertThat(client.path("secret").asText()).isEqualTo("${" + service.clientSecretVariable() + "}");
            assertThat(client.path("serviceAccountsEnabled").asBoolean()).isTrue();
        }
    }

    @Test
    void tells_the_services_of_every_caller_whose_tokens_are_for_them() {
        for (String caller : List.of(
                "action-service",
                "risk-register-service",
                "notification-service",
                "reporting-service",
                "ima-web",
                "ima-cli",
                "ddts-systems")) {
            assertThat(client(local, caller)
                            .path("defaultClientScopes")
                            .valueStream()
                            .map(JsonNode::asText))
                    .as(caller)
                    .contains("basic", "profile", "roles", "ima");
        }
    }

    @Test
    void has_the_local_people_with_their_organisation_and_ids_that_stay() {
        assertThat(each(local, "users").filter(user -> user.has("credentials")))
                .hasSize(11)
                .allSatisfy(user -> {
                    assertThat(user.path("id").asText()).hasSize(36);
                    assertThat(user.path("attributes").path("organisations")).hasSize(1);
                    assertThat(user.path("email").asText())
                            .startsWith(user.path("username").asText() + "@")
                            .endsWith(".example");
                });
    }

    private static JsonNode client(JsonNode realm, String id) {
        return each(realm, "clients")
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> each(JsonNode realm, String list) {
        return realm.path(list).valueStream();
    }
}
