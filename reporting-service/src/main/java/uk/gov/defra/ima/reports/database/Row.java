package uk.gov.defra.ima.reports.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The row that a result stands on, by column name. Of use only while it is being read. */
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    /** A string that is never null. */
    public String text(String column) {
        return value(column, String.class);
    }

    /** A string that may be null. */
    public Optional<String> optionalText(String column) {
        return Optional.ofNullable(value(column, String.class));
    }

    /** A number that is never null. */
    public long number(String column) {
        try {
            return results.getLong(column);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** An id that is never null. */
    public UUID uuid(String column) {
        return value(column, UUID.class);
    }

    /** A moment that is never null. */
    public Instant moment(String column) {
        return value(column, OffsetDateTime.class).toInstant();
    }

    /** A moment that may be null. */
    public Optional<Instant> optionalMoment(String column) {
        return Optional.ofNullable(value(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** A calendar day that is never null. */
    public LocalDate day(String column) {
        return value(column, LocalDate.class);
    }

    /** A calendar day that may be null. */
    public Optional<LocalDate> optionalDay(String column) {
        return Optional.ofNullable(value(column, LocalDate.class));
    }

    /** An array of strings without nulls. */
    public List<String> texts(String column) {
        return List.of((String[]) array(column));
    }

    /** An array of ids without nulls. */
    public List<UUID> uuids(String column) {
        return List.of((UUID[]) array(column));
    }

    private Object array(String column) {
        try {
            return results.getArray(column).getArray();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private <T> T value(String column, Class<T> type) {
        try {
            return results.getObject(column, type);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
