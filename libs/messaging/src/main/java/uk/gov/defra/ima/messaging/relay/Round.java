package uk.gov.defra.ima.messaging.relay;

import java.sql.SQLException;

/** One of the relay's two jobs, done in rounds by one thread. */
interface Round extends AutoCloseable {

    /**
     * Does what there is to do, one batch at most.
     *
     * @throws SQLException when the database fails; the next round begins anew
     * @throws org.apache.kafka.common.KafkaException when the broker fails; the next round begins anew
     * @throws TermOver when another process has become the holder
     */
    Progress run() throws SQLException;

    /** Lets go of connections. */
    @Override
    void close();

    /** What a round has achieved. */
    enum Progress {
        /** There was nothing to do. */
        NOTHING,
        /** All that there was has been done. */
        ALL,
        /** The batch was full: there is more to do. */
        FULL_BATCH;

        static Progress of(int done, int batch) {
            return done == 0 ? NOTHING : done < batch ? ALL : FULL_BATCH;
        }
    }
}
