package uk.gov.defra.ima.messaging.consume;

import java.util.Set;

/**
 * What a consumer does about some types of event. Every bean of this type is found by the receiver.
 *
 * <p>Called in the transaction that also remembers the event's id, so an effect on the database happens once. It may be
 * called again after a rollback, and it may meet the versions of one aggregate in any order: keep the highest for a
 * current state, and ask {@link Received#superseded()} before a one-off effect.
 */
public interface EventHandler {

    /** The short types that it wants, such as {@code action.status-changed.v1}. */
    Set<String> types();

    /** Takes one event. Whatever it throws rolls the transaction back; it is tried again, then dead-lettered. */
    void handle(Received event);
}
