package uk.gov.defra.ima.web.idempotency;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemType;

/** The table {@code idempotency_key}, used on the connection of the current transaction. */
@Singleton
class IdempotencyKeys {

    /**
     * One round trip for two statements. The first waits while another transaction holds the same key; the second sees
     * what that one committed, since each statement has a snapshot of its own (READ COMMITTED). When that one rolled
     * back there is nothing to see, and the key is ours.
     */
    private static final String CLAIM = """
            select pg_advisory_xact_lock(?);
            select request_hash, status, content_type, etag, location, body from idempotency_key
            where id = ? and created_at >= now() - interval '24 hours'
            """;

    /** A void row that nobody has purged yet gives way. The primary key guards against two answers whatever happens. */
    private static final String KEEP = """
            insert into idempotency_key as kept
                (id, client, subject, route, request_hash, status, content_type, etag, location, body)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update
            set request_hash = excluded.request_hash, created_at = excluded.created_at, status = excluded.status,
                content_type = excluded.content_type, etag = excluded.etag, location = excluded.location,
                body = excluded.body
            where kept.created_at < now() - interval '24 hours'
            """;

    private final DataSource database;

    IdempotencyKeys(DataSource database) {
        this.database = database;
    }

    /**
     * Claims a key for this transaction.
     *
     * @return the answer given before, if the same request was made already; empty when it is for us to answer
     * @throws ProblemException IDEMPOTENCY_KEY_REUSED when the key stands for another request
     */
    Optional<StoredAnswer> claim(Claim claim) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statements = connection.prepareStatement(CLAIM)) {
            statements.setLong(1, claim.id().first64Bits());
            statements.setBytes(2, claim.id().bytes());
            statements.execute();
            statements.getMoreResults();
            try (ResultSet row = statements.getResultSet()) {
                return row.next() ? Optional.of(answer(row, claim)) : Optional.empty();
            }
        }
    }

    /** Keeps the answer under the key. */
    void keep(Claim claim, StoredAnswer answer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setBytes(1, claim.id().bytes());
            keep.setString(2, claim.client());
            keep.setString(3, claim.subject());
            keep.setString(4, claim.route());
            keep.setBytes(5, claim.request().bytes());
            keep.setInt(6, answer.status());
            keep.setString(7, answer.contentType().orElse(null));
            keep.setString(8, answer.etag().orElse(null));
            keep.setString(9, answer.location().orElse(null));
            keep.setBytes(10, answer.body().orElse(null));
            if (keep.executeUpdate() != 1) {
                throw new IllegalStateException("an idempotency key was answered by somebody else under its lock");
            }
        }
    }

    private static StoredAnswer answer(ResultSet row, Claim claim) throws SQLException {
        if (!claim.request().is(row.getBytes("request_hash"))) {
            throw new ProblemException(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "This Idempotency-Key was used here for a request with another body or query; use a new key.",
                    List.of());
        }
        return new StoredAnswer(
                row.getInt("status"),
                Optional.ofNullable(row.getString("content_type")),
                Optional.ofNullable(row.getString("etag")),
                Optional.ofNullable(row.getString("location")),
                Optional.ofNullable(row.getBytes("body")));
    }
}
