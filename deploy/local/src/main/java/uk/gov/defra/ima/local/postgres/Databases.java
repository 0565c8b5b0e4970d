package uk.gov.defra.ima.local.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import uk.gov.defra.ima.local.parts.Secrets;
import uk.gov.defra.ima.local.parts.Service;

/**
 * The databases and roles. Each service has a database of its own, a role that owns it and migrates it, and a role
 * that it runs as: that one may connect, and whatever the migrations grant it.
 */
final class Databases {

    /** Keycloak's database and the role that owns it. */
    static final String KEYCLOAK = "keycloak";

    private final Function<String, DatabaseLogin> superuser;
    private final Secrets secrets;

    /** @param superuser how the superuser reaches a database of that name */
    Databases(Function<String, DatabaseLogin> superuser, Secrets secrets) {
        this.superuser = superuser;
        this.secrets = secrets;
    }

    /** The role that owns and migrates. */
    static String owner(Service service) {
        return service.database() + "_owner";
    }

    /** The role that the service runs as. */
    static String app(Service service) {
        return service.database() + "_app";
    }

    /** {@code pg_hba.conf}: each role to its own database, with its password; nobody else, from nowhere else. */
    static String whoMayConnect() {
        var lines = new StringBuilder("# Written at each start.\n");
        String line = "host %s %s 127.0.0.1/32 scram-sha-256\n";
        lines.append(line.formatted("all", "postgres"));
        lines.append(line.formatted(KEYCLOAK, KEYCLOAK));
        for (Service service : Service.values()) {
            lines.append(line.formatted(service.database(), owner(service) + "," + app(service)));
        }
        return lines.toString();
    }

    /** Makes what is missing, and completes what a killed start left half made. */
    void complete() throws SQLException {
        try (Connection connection = superuser.apply("postgres").open();
                Statement statement = connection.createStatement()) {
            role(statement, KEYCLOAK);
            database(statement, KEYCLOAK, KEYCLOAK);
            for (Service service : Service.values()) {
                role(statement, owner(service));
                role(statement, app(service));
                database(statement, service.database(), owner(service));
                statement.execute("grant connect on database " + service.database() + " to " + app(service));
            }
        }
        for (Service service : Service.values()) {
            try (Connection connection = superuser.apply(service.database()).open();
                    Statement statement = connection.createStatement()) {
                statement.execute("alter schema public owner to " + owner(service));
                statement.execute("revoke all on schema public from public");
                statement.execute("grant usage on schema public to " + app(service));
            }
        }
    }

    private void role(Statement statement, String role) throws SQLException {
        if (isMissing(statement.getConnection(), "select 1 from pg_roles where rolname = ?", role)) {
            statement.execute("create role %s login password '%s'".formatted(role, secrets.role(role)));
        }
    }

    private static void database(Statement statement, String database, String owner) throws SQLException {
        if (isMissing(statement.getConnection(), "select 1 from pg_database where datname = ?", database)) {
            statement.execute("create database %s owner %s".formatted(database, owner));
        }
        statement.execute("revoke all on database " + database + " from public");
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, name);
            try (ResultSet rows = select.executeQuery()) {
                return !rows.next();
            }
        }
    }
}
