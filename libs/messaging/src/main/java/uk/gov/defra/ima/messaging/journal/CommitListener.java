package uk.gov.defra.ima.messaging.journal;

/** Is told that events have been committed. */
@FunctionalInterface
public interface CommitListener {

    /** Called after each transaction that recorded events, on the thread that committed; must return at once. */
    void eventsCommitted();
}
