package uk.gov.defra.ima.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.testing.EndpointRule.Access;

/**
 * Walks every endpoint of a running service without a token, with wrong ones, and with the right one. A service extends
 * it by a {@code @QuarkusTest} with its table; an endpoint that the table does not know fails the test, and so does a
 * line without an endpoint.
 */
public abstract class EndpointWalk {

    /** Realm roles of people. */
    public static final Set<String> ROLES =
            Set.of("kim-manager", "risk-manager", "director", "assurance-reader", "operator");

    /** Scopes of systems. */
    public static final Set<String> SCOPES =
            Set.of("actions:read", "actions:write", "risks:read", "risks:write", "reports:read");

    private static final Map<String, Function<Tokens, Tokens>> INVALID = Map.of(
            "expired", Tokens::expired,
            "from another issuer", Tokens::fromAnotherIssuer,
            "for another audience", Tokens::forAnotherAudience,
            "signed by another key", Tokens::signedByAnotherKey);

    /** For the subclass. */
    protected EndpointWalk() {}

    /** The table: one line for each method and path, those that come from the libraries included. */
    protected abstract List<EndpointRule> rules();

    @Test
    void theTableHasEveryEndpointAndNoOther() {
        Set<String> table = new TreeSet<>();
        rules().forEach(rule -> table.add(Endpoints.key(rule.method(), rule.path())));
        assertThat(table).hasSameSizeAs(rules());
        Set<String> code = Endpoints.in(new ClassFileImporter().importPackages("uk.gov.defra.ima"));
        assertThat(table).containsExactlyInAnyOrderElementsOf(code);
    }

    @Test
    void withoutATokenNobodyGetsIn() {
        failures((rule, failures) -> {
            HttpResponse<String> response = EndpointCall.of(rule).send(address());
            switch (rule.access()) {
                case Access.Anybody() -> letsIn(rule, "without a token", response, failures);
                case Access.Session() -> sendsToSignIn(rule, response, failures);
                case Access.SignedIn _, Access.Roles _ ->
                    answersProblem(rule, "without a token", 401, response, failures);
            }
        });
    }

    @Test
    void anInvalidTokenIsNoToken() {
        failures((rule, failures) -> {
            if (!takesTokens(rule)) {
                return;
            }
            INVALID.forEach((what, spoil) -> permitted(rule).forEach((who, token) -> {
                String spoilt = spoil.apply(token).signed();
                HttpResponse<String> response =
                        EndpointCall.of(rule).bearing(spoilt).send(address());
                answersProblem(rule, "with a token of " + who + " " + what, 401, response, failures);
            }));
        });
    }

    @Test
    void everyOtherRoleIsRefused() {
        failures((rule, failures) -> {
            if (!(rule.access() instanceof Access.Roles(var allowed))) {
                return;
            }
            Tokens person = Tokens.of("walker").roles(without(ROLES, allowed));
            Tokens system = Tokens.system("walker").scopes(without(SCOPES, allowed));
            Tokens nobody = Tokens.of("walker");
            Map.of(
                            "a person with every other role",
                            person,
                            "a system with every other scope",
                            system,
                            "nobody",
                            nobody)
                    .forEach((who, token) -> {
                        HttpResponse<String> response =
                                EndpointCall.of(rule).bearing(token.signed()).send(address());
                        answersProblem(rule, "as " + who, 403, response, failures);
                    });
        });
    }

    @Test
    void theRightRoleGetsIn() {
        failures((rule, failures) -> {
            if (takesTokens(rule)) {
                permitted(rule)
                        .forEach((who, token) -> letsIn(
                                rule,
                                "as " + who,
                                EndpointCall.of(rule).bearing(token.signed()).send(address()),
                                failures));
            }
        });
    }

    private static boolean takesTokens(EndpointRule rule) {
        return rule.access() instanceof Access.SignedIn || rule.access() instanceof Access.Roles;
    }

    /** A fresh token for each role or scope that a rule allows. */
    private static Map<String, Tokens> permitted(EndpointRule rule) {
        if (!(rule.access() instanceof Access.Roles(var roles))) {
            return Map.of("anybody", Tokens.of("walker"));
        }
        return roles.stream()
                .collect(Collectors.toMap(
                        role -> role,
                        role -> role.contains(":")
                                ? Tokens.system("walker").scopes(role)
                                : Tokens.of("walker").roles(role)));
    }

    private static String[] without(Set<String> all, Set<String> some) {
        return all.stream().filter(role -> !some.contains(role)).toArray(String[]::new);
    }

    private static void answersProblem(
            EndpointRule rule, String how, int status, HttpResponse<String> response, List<String> failures) {
        String type = response.headers().firstValue("Content-Type").orElse("nothing");
        if (response.statusCode() != status) {
            failures.add("%s %s answered %d, not %d".formatted(rule, how, response.statusCode(), status));
        } else if (!type.startsWith("application/problem+json")) {
            failures.add("%s %s answered %d with %s, not problem+json".formatted(rule, how, status, type));
        }
    }

    private static void sendsToSignIn(EndpointRule rule, HttpResponse<String> response, List<String> failures) {
        String location = response.headers().firstValue("Location").orElse("nowhere");
        if (response.statusCode() != 302 || !location.startsWith(TestIssuer.url())) {
            failures.add("%s without a session answered %d and sent to %s, not to sign in"
                    .formatted(rule, response.statusCode(), location));
        }
    }

    private static void letsIn(EndpointRule rule, String how, HttpResponse<String> response, List<String> failures) {
        int status = response.statusCode();
        if (status == 401 || status == 403 || status >= 500) {
            failures.add("%s %s answered %d: %s".formatted(rule, how, status, response.body()));
        }
    }

    private void failures(Step step) {
        List<String> failures = new ArrayList<>();
        rules().forEach(rule -> step.take(rule, failures));
        assertThat(failures).isEmpty();
    }

    private static String address() {
        return ConfigProvider.getConfig().getValue("test.url", String.class);
    }

    /** What is tried on one endpoint. */
    private interface Step {
        void take(EndpointRule rule, List<String> failures);
    }
}
