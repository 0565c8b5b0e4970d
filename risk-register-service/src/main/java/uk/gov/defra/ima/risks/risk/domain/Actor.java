package uk.gov.defra.ima.risks.risk.domain;

import java.util.Objects;
import java.util.Optional;

/**
 * Who caused something: a person, or another system. Never a name or an address.
 *
 * @param sub the identity provider's id of the person or of the system's account
 * @param client the client that the request came through; empty when unknown
 */
public record Actor(String sub, Optional<String> client) {

    /** Refuses nobody. */
    public Actor {
        Objects.requireNonNull(sub, "sub");
        Objects.requireNonNull(client, "client");
    }
}
