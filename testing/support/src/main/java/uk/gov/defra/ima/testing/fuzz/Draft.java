package uk.gov.defra.ima.testing.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A request in the making: sound at first, then spoilt in one way or another. Everything in it is encoded already. */
final class Draft {

    private final ApiOperation operation;
    private final Map<String, String> path = new HashMap<>();
    private final List<Pair> query = new ArrayList<>();
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final List<String> spoilings = new ArrayList<>();
    private String method;
    private String behind = "";
    private Optional<byte[]> body = Optional.empty();

    Draft(ApiOperation operation) {
        this.operation = operation;
        this.method = operation.method();
    }

    /** A name and a value of a query. */
    record Pair(String name, String value) {}

    /** A text as an address has it. */
    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    ApiOperation operation() {
        return operation;
    }

    String method() {
        return method;
    }

    void method(String another) {
        method = another;
    }

    Map<String, String> path() {
        return path;
    }

    /** Lets something follow the path. */
    void behind(String more) {
        behind = more;
    }

    List<Pair> query() {
        return query;
    }

    /** Puts the one value of a header. */
    void header(String name, String value) {
        headers.put(name, new ArrayList<>(List.of(value)));
    }

    Map<String, List<String>> headers() {
        return headers;
    }

    Optional<byte[]> body() {
        return body;
    }

    void body(byte[] bytes) {
        body = Optional.of(bytes);
    }

    /** The media type that the body is said to have. */
    String mediaType() {
        return headers.getOrDefault("Content-Type", List.of("")).getFirst();
    }

    /** Remembers how it was spoilt, for people. */
    void spoilt(String how) {
        spoilings.add(how);
    }

    List<String> spoilings() {
        return spoilings;
    }

    /** Path and query. */
    String target() {
        String filled = operation.path();
        for (Map.Entry<String, String> parameter : path.entrySet()) {
            filled = filled.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        String asked = query.stream()
                .map(pair -> pair.name() + "=" + pair.value())
                .collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
        return filled + behind + asked;
    }

    /** As a person reads it, the long cut short. */
    @Override
    public String toString() {
        String sent =
                body.map(bytes -> " " + cut(new String(bytes, UTF_8), 600)).orElse("");
        return method + " " + cut(target(), 400) + " " + cut(headers.toString(), 400) + sent + " " + spoilings;
    }

    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "… (" + text.length() + " characters)";
    }
}
