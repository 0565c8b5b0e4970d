package uk.gov.defra.ima.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import uk.gov.defra.ima.local.http.JsonClient;

/**
 * The client of the pages, as Keycloak keeps it. An import happens once; the port of the pages may change with any
 * start, and sign-in then needs another address to come back to.
 */
final class WebClient {

    private final JsonClient client;
    private final URI address;
    private final String token;

    private WebClient(JsonClient client, URI address, String token) {
        this.client = client;
        this.address = address;
        this.token = token;
    }

    /** Finds it, as Keycloak's administrator. */
    static WebClient find(JsonClient client, String keycloak, String token) throws IOException, InterruptedException {
        String clients = keycloak + "/admin/realms/" + LocalKeycloak.REALM + "/clients";
        JsonNode found = expected(client.get(URI.create(clients + "?clientId=ima-web"), token));
        if (found.isEmpty()) {
            throw new IOException("the realm has no client ima-web");
        }
        return new WebClient(
                client, URI.create(clients + "/" + found.get(0).path("id").asText()), token);
    }

    /** Lets sign-in and sign-out come back to pages at that address; writes only when that is new. */
    void comesBackTo(String pages) throws IOException, InterruptedException {
        var kept = (ObjectNode) expected(client.get(address, token));
        String anywhere = pages + "/*";
        if (anywhere.equals(kept.path("redirectUris").path(0).asText())) {
            return;
        }
        kept.putArray("redirectUris").add(anywhere);
        kept.withObjectProperty("attributes").put("post.logout.redirect.uris", anywhere);
        expected(client.put(address, token, kept));
    }

    private static JsonNode expected(JsonClient.Answer answer) throws IOException {
        if (!answer.isSuccess()) {
            throw new IOException("Keycloak's administration: " + answer.told());
        }
        return answer.body();
    }
}
