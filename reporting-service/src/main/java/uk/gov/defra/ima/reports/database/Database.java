package uk.gov.defra.ima.reports.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Runs SQL on the service's database, within the transaction of the caller if there is one.
 *
 * <p>Values are strings, numbers, UUIDs, {@link Instant}s, local dates, and {@link Optional}s of those; a list of
 * strings or UUIDs is bound as {@code text[]}, which a statement casts where the column says otherwise.
 */
@ApplicationScoped
public class Database {

    private final DataSource source;

    /** On a source of connections. */
    public Database(DataSource source) {
        this.source = source;
    }

    /**
     * Changes rows.
     *
     * @return how many
     * @throws DatabaseFailure when the database refuses or does not answer
     */
    public int write(String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /**
     * Changes rows with one statement for many sets of values, in few round trips.
     *
     * @throws DatabaseFailure when the database refuses or does not answer
     */
    public void writeAll(String sql, List<Object[]> sets) {
        if (sets.isEmpty()) {
            return;
        }
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] values : sets) {
                bind(connection, statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /**
     * Reads rows, in the order of the statement.
     *
     * @throws DatabaseFailure when the database refuses or does not answer
     */
    public <T> List<T> read(String sql, Function<Row, T> reader, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            try (var results = statement.executeQuery()) {
                Row row = new Row(results);
                List<T> found = new ArrayList<>();
                while (results.next()) {
                    found.add(reader.apply(row));
                }
                return found;
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, bindable(connection, values[i]));
        }
    }

    private static Object bindable(Connection connection, Object value) throws SQLException {
        return switch (value) {
            case Optional<?> optional -> optional.isPresent() ? bindable(connection, optional.get()) : null;
            case Instant moment -> moment.atOffset(ZoneOffset.UTC);
            case List<?> list ->
                connection.createArrayOf(
                        "text", list.stream().map(Object::toString).toArray());
            default -> value;
        };
    }
}
