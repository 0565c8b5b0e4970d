package uk.gov.defra.ima.messaging.consume;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import uk.gov.defra.ima.messaging.history.Admission;

/** Remembers which events have had their effect. */
final class Inbox {

    /**
     * Inserts all ids, and locks the streams of those that are new. Both in sorted order: two consumers that share events
     * wait for each other instead of deadlocking.
     */
    private static final String ADMIT = """
            with arrived as (
                select * from unnest(?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::text[])
                    as e (event_id, subject, version, source, organisation)),
            fresh as (
                insert into inbox (event_id) select event_id from arrived order by event_id
                on conflict do nothing
                returning event_id),
            stream as (
                insert into event_stream (subject, source, organisation, highest)
                select a.subject, min(a.source), min(a.organisation), max(a.version)
                from arrived a join fresh using (event_id)
                group by a.subject order by a.subject
                on conflict (subject) do update set highest = greatest(event_stream.highest, excluded.highest)
                returning subject, coalesce(old.highest, 0) as before, new.highest as highest)
            select event_id, s.before, s.highest
            from fresh join arrived a using (event_id) join stream s using (subject)
            """;

    private Inbox() {}

    /**
     * Lets in what is new, in the order given.
     *
     * @param events no id twice
     * @throws SQLException when the database fails
     */
    static List<Admission> admit(Connection connection, Collection<Reading.Event> events) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADMIT)) {
            bind(connection, insert, 1, "uuid", events, e -> e.envelope().id());
            bind(connection, insert, 2, "text", events, e -> e.envelope().subject());
            bind(connection, insert, 3, "bigint", events, e -> e.envelope().aggregateversion());
            bind(connection, insert, 4, "text", events, e -> e.envelope().source());
            bind(connection, insert, 5, "text", events, e -> e.envelope().organisation());
            Map<UUID, long[]> versions = new HashMap<>();
            try (ResultSet rows = insert.executeQuery()) {
                while (rows.next()) {
                    versions.put(rows.getObject(1, UUID.class), new long[] {rows.getLong(2), rows.getLong(3)});
                }
            }
            return events.stream()
                    .filter(event -> versions.containsKey(event.envelope().id()))
                    .map(event -> {
                        long[] known = versions.get(event.envelope().id());
                        return new Admission(event.envelope(), event.text(), known[0], known[1]);
                    })
                    .toList();
        }
    }

    private static void bind(
            Connection connection,
            PreparedStatement statement,
            int index,
            String type,
            Collection<Reading.Event> events,
            Function<Reading.Event, Object> field)
            throws SQLException {
        statement.setArray(
                index, connection.createArrayOf(type, events.stream().map(field).toArray()));
    }
}
