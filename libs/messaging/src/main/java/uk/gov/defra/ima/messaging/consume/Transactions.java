package uk.gov.defra.ima.messaging.consume;

import java.sql.Connection;

/** Runs work in database transactions of its own. */
interface Transactions {

    /**
     * Commits what the work does, or nothing of it.
     *
     * @throws Exception what the work threw, or what the commit failed with; nothing was kept then
     */
    <T> T call(Work<T> work) throws Exception;

    /** What is done in a transaction. */
    @FunctionalInterface
    interface Work<T> {
        /** Does it, on the transaction's connection. */
        T in(Connection connection) throws Exception;
    }
}
