package uk.gov.defra.ima.messaging.relay;

/** The places between two steps of the relay, at which it can be struck down. */
enum RelayStep {
    /** Nothing has been done in this round. */
    BEFORE_SEQUENCING,
    /** Events have positions in a transaction that is still open. */
    SEQUENCED_UNCOMMITTED,
    /** Events have positions. */
    SEQUENCED,
    /** A batch has been read; Kafka knows nothing of it. */
    BEFORE_PUBLISHING,
    /** Half of the batch has been sent. */
    HALF_SENT,
    /** All of the batch has been acknowledged in a Kafka transaction that is still open. */
    SENT_UNCOMMITTED,
    /** Kafka has the batch; the database does not know it. */
    PUBLISHED,
    /** Both know it. */
    POSITION_KEPT
}
