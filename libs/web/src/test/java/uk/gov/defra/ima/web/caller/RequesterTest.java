package uk.gov.defra.ima.web.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.security.Principal;
import java.util.Map;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

class RequesterTest {

    @Test
    void a_request_comes_from_an_application_and_whoever_uses_it() {
        assertThat(Requester.of(signedIn(token(Map.of("azp", "ima-web", "sub", "dro")))))
                .contains(new Requester("ima-web", "dro"));
    }

    @Test
    void what_a_token_does_not_say_is_empty() {
        assertThat(Requester.of(signedIn(token(Map.of("sub", "dro"))))).contains(new Requester("", "dro"));
        assertThat(Requester.of(signedIn(token(Map.of("azp", "loader"))))).contains(new Requester("loader", ""));
    }

    @Test
    void whoever_comes_without_a_token_is_known_by_name() {
        assertThat(Requester.of(signedIn(new QuarkusPrincipal("dro")))).contains(new Requester("", "dro"));
    }

    @Test
    void nobody_is_nobody() {
        assertThat(Requester.of(
                        QuarkusSecurityIdentity.builder().setAnonymous(true).build()))
                .isEmpty();
    }

    private static Principal token(Map<String, String> claims) {
        JwtClaims all = new JwtClaims();
        claims.forEach(all::setStringClaim);
        return new OidcJwtCallerPrincipal(all, null);
    }

    private static QuarkusSecurityIdentity signedIn(Principal principal) {
        return QuarkusSecurityIdentity.builder().setPrincipal(principal).build();
    }
}
