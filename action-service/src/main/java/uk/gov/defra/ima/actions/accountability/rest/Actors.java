package uk.gov.defra.ima.actions.accountability.rest;

import jakarta.enterprise.context.ApplicationScoped;
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

    /** The caller, in nobody's name yet. */
    public Actor caller() {
        return new Actor(caller.sub(), Optional.empty(), caller.client());
    }
}
