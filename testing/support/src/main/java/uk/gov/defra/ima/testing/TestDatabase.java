package uk.gov.defra.ima.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One database of {@link TestPostgres} with the two roles that a service has.
 *
 * @param name of the database
 * @param url JDBC URL on the loopback interface
 * @param user runtime role: may connect and use the schema, owns nothing
 * @param password of the runtime role
 * @param ownerUser role that owns the database, and migrates it
 * @param ownerPassword of the owner
 */
public record TestDatabase(
        String name, String url, String user, String password, String ownerUser, String ownerPassword) {

    /** The database as the runtime role sees it. */
    public PGSimpleDataSource asUser() {
        return source(user, password);
    }

    /** The database as its owner sees it, for migrations and for looking behind the curtain. */
    public PGSimpleDataSource asOwner() {
        return source(ownerUser, ownerPassword);
    }

    /**
     * Runs statements as the owner.
     *
     * @throws IllegalStateException when one fails
     */
    public void execute(String... statements) {
        try (Connection connection = asOwner().getConnection();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("in database " + name, e);
        }
    }

    /** The names under which a service reads its database. */
    public Map<String, String> configuration() {
        return Map.of(
                "IMA_DB_URL", url,
                "IMA_DB_USER", user,
                "IMA_DB_PASSWORD", password,
                "IMA_DB_OWNER_USER", ownerUser,
                "IMA_DB_OWNER_PASSWORD", ownerPassword);
    }

    private PGSimpleDataSource source(String role, String secret) {
        var source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(role);
        source.setPassword(secret);
        return source;
    }
}
