package uk.gov.defra.ima.messaging.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import uk.gov.defra.ima.messaging.MessagingSettings.HistoryKept;

/** Writes history: what came, and what must be missing because something later came. */
public final class HistoryLog {

    /** More missing versions than this at once are no gap but a mistake, or an attack on our disk. */
    private static final long PLAUSIBLE_LEAP = 10_000;

    private static final String RECORD = """
            with fresh as (
                select * from unnest(?::text[], ?::bigint[], ?::uuid[], ?::text[], ?::text[], ?::text[],
                                     ?::timestamptz[], ?::text[], ?::bigint[], ?::bigint[])
                    as e (subject, version, event_id, type, source, organisation, recorded_at, envelope, before, highest)),
            kept as (
                insert into event_history
                    (subject, aggregate_version, event_id, type, source, organisation, recorded_at, envelope)
                select subject, version, event_id, type, source, organisation, recorded_at, envelope from fresh
                on conflict do nothing
                returning event_id),
            healed as (
                update event_gap g set healed_at = now()
                from fresh f
                where g.subject = f.subject and g.aggregate_version = f.version and g.healed_at is null
                returning 1),
            missed as (
                insert into event_gap (subject, aggregate_version, source, organisation, next_attempt_at)
                select s.subject, v, s.source, s.organisation, now() + make_interval(secs => ?)
                from (select distinct on (subject) subject, source, organisation, before, highest from fresh) s
                cross join lateral generate_series(s.before + 1, s.highest - 1) v
                where not exists (select 1 from fresh f where f.subject = s.subject and f.version = v)
                on conflict do nothing
                returning 1)
            select event_id, (select count(*) from healed), (select count(*) from missed) from kept
            """;

    private final HistoryKept kept;
    private final double patienceSeconds;

    /**
     * A log.
     *
     * @param kept what to keep of each event
     * @param patienceSeconds how long a missing version may be on its way before its owner is asked
     */
    public HistoryLog(HistoryKept kept, double patienceSeconds) {
        this.kept = kept;
        this.patienceSeconds = patienceSeconds;
    }

    /**
     * Records events of which the streams are locked by this transaction, closes the gaps that they fill, and notes those
     * that they reveal.
     *
     * @return how many gaps were revealed
     * @throws Rejected when one of them contradicts history; the transaction must be rolled back
     * @throws SQLException when the database fails
     */
    public int record(Connection connection, List<Admission> admissions) throws SQLException {
        for (Admission admission : admissions) {
            if (admission.highest() - admission.highestBefore() > PLAUSIBLE_LEAP) {
                throw Rejected.implausible(admission);
            }
        }
        try (PreparedStatement insert = connection.prepareStatement(RECORD)) {
            Columns columns = new Columns(connection, insert, admissions);
            columns.bind(1, "text", a -> a.envelope().subject());
            columns.bind(2, "bigint", a -> a.envelope().aggregateversion());
            columns.bind(3, "uuid", a -> a.envelope().id());
            columns.bind(4, "text", a -> a.envelope().shortType());
            columns.bind(5, "text", a -> a.envelope().source());
            columns.bind(6, "text", a -> a.envelope().organisation());
            columns.bind(7, "text", a -> a.envelope().time().toString());
            columns.bind(8, "text", a -> kept == HistoryKept.FULL ? a.text() : null);
            columns.bind(9, "bigint", Admission::highestBefore);
            columns.bind(10, "bigint", Admission::highest);
            insert.setDouble(11, patienceSeconds);
            Set<UUID> recorded = new HashSet<>();
            int missed = 0;
            try (ResultSet rows = insert.executeQuery()) {
                while (rows.next()) {
                    recorded.add(rows.getObject(1, UUID.class));
                    missed = rows.getInt(3);
                }
            }
            for (Admission admission : admissions) {
                if (!recorded.contains(admission.envelope().id())) {
                    throw Rejected.versionTaken(admission.envelope().id());
                }
            }
            return missed;
        }
    }

    /** The fields of many events as one array for each column. */
    private record Columns(Connection connection, PreparedStatement statement, List<Admission> admissions) {

        void bind(int index, String type, Function<Admission, Object> field) throws SQLException {
            statement.setArray(
                    index,
                    connection.createArrayOf(
                            type, admissions.stream().map(field).toArray()));
        }
    }
}
