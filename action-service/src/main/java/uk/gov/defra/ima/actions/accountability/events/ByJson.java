package uk.gov.defra.ima.actions.accountability.events;

import uk.gov.defra.ima.actions.accountability.domain.Actor;

/**
 * Who did something, on the wire.
 *
 * @param sub subject identifier
 * @param post the post in whose name; absent when in nobody's
 * @param client the client that the request came through; absent when unknown
 */
public record ByJson(String sub, String post, String client) {

    /** The same on the wire. */
    public static ByJson of(Actor actor) {
        return new ByJson(actor.sub(), actor.post().orElse(null), actor.client().orElse(null));
    }
}
