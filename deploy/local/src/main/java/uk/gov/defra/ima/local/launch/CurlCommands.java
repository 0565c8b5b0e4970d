package uk.gov.defra.ima.local.launch;

import java.util.Optional;
import uk.gov.defra.ima.local.keycloak.LocalKeycloak;
import uk.gov.defra.ima.local.parts.Port;
import uk.gov.defra.ima.local.parts.Ports;
import uk.gov.defra.ima.local.sample.SampleAction;

/** Three commands to paste: a token, a list, a change. */
final class CurlCommands {

    private CurlCommands() {}

    /** @param action what the third command changes; without one there are two */
    static String of(Ports ports, Optional<SampleAction> action) {
        return token(ports) + "\n" + list(ports)
                + action.map(found -> "\n" + change(ports, found)).orElse("");
    }

    private static String token(Ports ports) {
        return """
                TOKEN=$(curl -s %s/realms/ima/protocol/openid-connect/token \\
                  -d grant_type=password -d client_id=%s -d username=dro -d password=%s \\
                  | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                """.formatted(ports.url(Port.KEYCLOAK), LocalKeycloak.CLI_CLIENT, LocalKeycloak.PASSWORD);
    }

    private static String list(Ports ports) {
        return """
                curl -s -H "Authorization: Bearer $TOKEN" '%s/v1/actions?limit=5'
                """.formatted(ports.url(Port.ACTIONS));
    }

    private static String change(Ports ports, SampleAction action) {
        return """
                curl -s -X POST -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\
                  -H 'If-Match: "%d"' -d '{"to":"%s","comment":"Tried with curl."}' \\
                  '%s/v1/actions/%s/status-changes'
                """.formatted(action.version(), action.next(), ports.url(Port.ACTIONS), action.id());
    }
}
