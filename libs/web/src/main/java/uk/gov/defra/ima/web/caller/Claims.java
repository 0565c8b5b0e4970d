package uk.gov.defra.ima.web.caller;

import io.quarkus.arc.ClientProxy;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads claims of access tokens, in whichever of its forms the token library hands them over. */
final class Claims {

    private Claims() {}

    /** A claim of one string; empty when absent, or not a string. */
    static Optional<String> text(JsonWebToken token, String claim) {
        return Optional.ofNullable(value(token, claim)).flatMap(Claims::text);
    }

    /** A claim of several strings (or of one); empty when absent. */
    static Set<String> texts(JsonWebToken token, String claim) {
        Object value = value(token, claim);
        Set<String> texts = new LinkedHashSet<>();
        if (value instanceof Collection<?> values) {
            values.forEach(each -> text(each).ifPresent(texts::add));
        } else if (value != null) {
            text(value).ifPresent(texts::add);
        }
        return texts;
    }

    /** For a claim of our own, the library's getter throws and catches an exception: several for each request. */
    private static Object value(JsonWebToken token, String claim) {
        return ClientProxy.unwrap(token) instanceof OidcJwtCallerPrincipal read
                ? read.getClaims().getClaimValue(claim)
                : token.getClaim(claim);
    }

    private static Optional<String> text(Object value) {
        return switch (value) {
            case String text -> Optional.of(text);
            case JsonString text -> Optional.of(text.getString());
            default -> Optional.empty();
        };
    }
}
