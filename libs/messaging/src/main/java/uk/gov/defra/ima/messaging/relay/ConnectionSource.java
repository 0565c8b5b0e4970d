package uk.gov.defra.ima.messaging.relay;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections of the relay's own. */
@FunctionalInterface
interface ConnectionSource {

    /** A new connection, outside of any JTA transaction, with automatic commits. */
    Connection open() throws SQLException;
}
