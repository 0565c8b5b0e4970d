package uk.gov.defra.ima.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The one PostgreSQL of this test process: started when first asked for, ended with the process.
 *
 * <p>Test classes and test resources can be loaded by different class loaders, each with its own statics. So the server
 * is found again through system properties, and can be stopped by any of them.
 */
public final class TestPostgres {

    private static final String HOME = "ima.test.postgres.home";
    private static final String PORT = "ima.test.postgres.port";

    private TestPostgres() {}

    /**
     * A database with its two roles, made when it does not exist; the server is started when it does not run.
     *
     * @param name lower-case letters, digits and underscores
     */
    public static synchronized TestDatabase database(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,50}")) {
            throw new IllegalArgumentException("not a plain database name: " + name);
        }
        PostgresServer server = server();
        var database = new TestDatabase(
                name, server.url(name), name + "_app", name + "-app-secret", name + "_owner", name + "-owner-secret");
        try (Connection connection = server.superuser("postgres").getConnection()) {
            if (!exists(connection, name)) {
                create(connection, server, database);
            }
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make database " + name, e);
        }
    }

    /** Starts the server again on the same port with the same data; does nothing while it runs. */
    public static synchronized void start() {
        server();
    }

    /** Stops the server in good order: its clients are disconnected. */
    public static synchronized void stop() {
        known().ifPresent(PostgresServer::stop);
    }

    /** Ends every process of the server with kill -9. What was committed is there again after {@link #start()}. */
    public static synchronized void kill() {
        known().ifPresent(PostgresServer::kill);
    }

    /** Stops the server and starts it on the same port with the same data. */
    public static synchronized void restart() {
        stop();
        start();
    }

    /** From now on commits wait for the disk, as they do in production; for what is measured. */
    public static synchronized void durable() {
        execute("ALTER SYSTEM SET fsync = on", "ALTER SYSTEM SET full_page_writes = on", "SELECT pg_reload_conf()");
    }

    /** Runs statements as the superuser in database {@code postgres}, such as one that ends a session. */
    public static synchronized void execute(String... statements) {
        try (Connection connection = server().superuser("postgres").getConnection();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("as superuser", e);
        }
    }

    private static PostgresServer server() {
        Optional<PostgresServer> known = known();
        if (known.isEmpty()) {
            var server = new PostgresServer(Directories.temporary("ima-postgres-"), FreePorts.one());
            server.initialise();
            server.start();
            System.setProperty(HOME, server.home().toString());
            System.setProperty(PORT, Integer.toString(server.port()));
            return server;
        }
        if (!known.get().running()) {
            known.get().start();
        }
        return known.get();
    }

    private static Optional<PostgresServer> known() {
        return Optional.ofNullable(System.getProperty(HOME))
                .map(home -> new PostgresServer(Path.of(home), Integer.getInteger(PORT)));
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (var query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void create(Connection connection, PostgresServer server, TestDatabase database)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String sql : List.of(
                    "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(database.ownerUser(), database.ownerPassword()),
                    "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(database.user(), database.password()),
                    "CREATE DATABASE %s OWNER %s".formatted(database.name(), database.ownerUser()),
                    "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(database.name()),
                    "GRANT CONNECT ON DATABASE %s TO %s".formatted(database.name(), database.user()))) {
                statement.execute(sql);
            }
        }
        try (Connection inside = server.superuser(database.name()).getConnection();
                var statement = inside.createStatement()) {
            statement.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
            statement.execute("GRANT USAGE ON SCHEMA public TO " + database.user());
        }
    }
}
