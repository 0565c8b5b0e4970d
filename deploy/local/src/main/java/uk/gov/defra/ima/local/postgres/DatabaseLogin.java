package uk.gov.defra.ima.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How to reach a database as somebody.
 *
 * @param url JDBC
 * @param user the role
 * @param password of that role
 */
public record DatabaseLogin(String url, String user, String password) {

    /** A new connection, which the caller closes. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
