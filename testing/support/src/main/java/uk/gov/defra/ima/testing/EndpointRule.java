package uk.gov.defra.ima.testing;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One line of a service's table of endpoints: who may call what.
 *
 * <p>{@code EndpointRule.post("/v1/actions").allows("kim-manager", "actions:write").sending("application/json", "{}")}
 *
 * @param method of HTTP
 * @param path template, such as {@code /v1/actions/{id}}
 * @param access who may call it
 * @param body what a call sends, for writes
 * @param parameters values of the template's parameters; what is not given gets a random UUID
 */
public record EndpointRule(
        String method, String path, Access access, Optional<Body> body, Map<String, String> parameters) {

    /** Keeps a copy of the parameters. */
    public EndpointRule {
        parameters = Map.copyOf(parameters);
    }

    /** Who may call an endpoint. */
    public sealed interface Access {

        /** Anybody, without a token. */
        record Anybody() implements Access {}

        /** Anybody with a valid token. */
        record SignedIn() implements Access {}

        /**
         * Whoever has one of these roles.
         *
         * @param roles realm roles of people, and scopes of systems, which have a colon
         */
        record Roles(Set<String> roles) implements Access {

            /** Refuses a table that lets nobody in. */
            public Roles {
                roles = Set.copyOf(roles);
                if (roles.isEmpty()) {
                    throw new IllegalArgumentException("at least one role");
                }
            }
        }

        /** A page of the browser: whoever has no session is sent to sign in. */
        record Session() implements Access {}
    }

    /**
     * What a call sends.
     *
     * @param contentType media type
     * @param content text, sent as UTF-8
     */
    public record Body(String contentType, String content) {}

    /** A rule for reading. */
    public static EndpointRule get(String path) {
        return of("GET", path);
    }

    /** A rule for adding. */
    public static EndpointRule post(String path) {
        return of("POST", path).sending("application/json", "{}");
    }

    /** A rule for replacing. */
    public static EndpointRule put(String path) {
        return of("PUT", path).sending("application/json", "{}");
    }

    /** A rule for changing a part. */
    public static EndpointRule patch(String path) {
        return of("PATCH", path).sending("application/merge-patch+json", "{}");
    }

    /** A rule for removing. */
    public static EndpointRule delete(String path) {
        return of("DELETE", path);
    }

    private static EndpointRule of(String method, String path) {
        return new EndpointRule(method, path, new Access.SignedIn(), Optional.empty(), Map.of());
    }

    /** Lets everybody in. */
    public EndpointRule allowsAnybody() {
        return allowing(new Access.Anybody());
    }

    /** Lets in whoever has a valid token; what they may do then is the use case's affair. This is the default. */
    public EndpointRule allowsSignedIn() {
        return allowing(new Access.SignedIn());
    }

    /** Lets in who has one of these realm roles or scopes. */
    public EndpointRule allows(String... roles) {
        return allowing(new Access.Roles(new TreeSet<>(Arrays.asList(roles))));
    }

    /** Lets in who has signed in at the pages. */
    public EndpointRule allowsSession() {
        return allowing(new Access.Session());
    }

    /** Sends this body; {@code POST} and {@code PUT} send an empty JSON object otherwise. */
    public EndpointRule sending(String contentType, String content) {
        Body sent = new Body(contentType, content);
        return new EndpointRule(method, path, access, Optional.of(sent), parameters);
    }

    /** Gives a parameter of the template a value. */
    public EndpointRule with(String parameter, String value) {
        Map<String, String> values = new TreeMap<>(parameters);
        values.put(parameter, value);
        return new EndpointRule(method, path, access, body, values);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private EndpointRule allowing(Access now) {
        return new EndpointRule(method, path, now, body, parameters);
    }
}
