package uk.gov.defra.ima.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One request to the test issuer, and its answer.
 *
 * @param http what came in
 */
record IssuerExchange(HttpExchange http) {

    private static final ObjectMapper JSON = new ObjectMapper();

    Map<String, String> query() {
        return parameters(
                Optional.ofNullable(http.getRequestURI().getRawQuery()).orElse(""));
    }

    /** The form, with the client's name and secret in it, also where they came as basic authentication. */
    Map<String, String> form() throws IOException {
        Map<String, String> form = parameters(new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String basic = http.getRequestHeaders().getFirst("Authorization");
        if (basic != null && basic.startsWith("Basic ")) {
            String[] pair =
                    new String(Base64.getDecoder().decode(basic.substring(6)), StandardCharsets.UTF_8).split(":", 2);
            form.put("client_id", decoded(pair[0]));
            form.put("client_secret", decoded(pair[1]));
        }
        return form;
    }

    void answer(int status, Map<String, ?> body) throws IOException {
        byte[] bytes = json(body);
        http.getResponseHeaders().add("Content-Type", "application/json");
        http.sendResponseHeaders(status, bytes.length);
        http.getResponseBody().write(bytes);
        http.close();
    }

    void redirect(String location) throws IOException {
        http.getResponseHeaders().add("Location", location);
        http.sendResponseHeaders(302, -1);
        http.close();
    }

    private static Map<String, String> parameters(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1]), (first, last) -> last));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static byte[] json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of strings are always JSON", e);
        }
    }
}
