package uk.gov.defra.ima.actions.accountability.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.web.caller.Caller;

/** Names the caller of the current request as whoever does what is asked. */
@ApplicationScoped
public class Actors {

    private final Caller caller;

    Actors(Caller caller) {
        this.caller = caller;
    }

    /** The caller, in the name of whichever post they hold first. */
    public Actor caller() {
        return actor(caller.posts().stream().sorted().findFirst());
    }

    /** The caller, in the name of the first of {@code posts} that they hold; else in nobody's. */
    public Actor callerFor(Collection<String> posts) {
        return actor(posts.stream().filter(caller.posts()::contains).findFirst());
    }

    private Actor actor(Optional<String> post) {
        return new Actor(caller.sub(), post, caller.client());
    }
}
