package uk.gov.defra.ima.actions.accountability.domain;

import java.util.Objects;
import java.util.Optional;

/**
 * Who did something: a person by subject identifier and post, or a system by its client. Never a name or an address.
 *
 * @param sub subject identifier at the identity provider
 * @param post the post in whose name it was done, such as {@code defra/dro}; empty when in nobody's
 * @param client the client that the request came through; empty when unknown
 */
public record Actor(String sub, Optional<String> post, Optional<String> client) {

    /** Refuses nobody. */
    public Actor {
        Objects.requireNonNull(sub, "sub");
    }

    /** The same person or system in the name of another post, or of none. */
    public Actor inTheNameOf(Optional<String> other) {
        return new Actor(sub, other, client);
    }
}
