package uk.gov.defra.ima.messaging.healing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What a consumer lacks now. */
final class ConsumerFigures {

    private final DataSource dataSource;
    private volatile double gaps = Double.NaN;
    private volatile double deadLetters = Double.NaN;

    ConsumerFigures(DataSource dataSource, MeterRegistry registry) {
        this.dataSource = dataSource;
        Gauge.builder("ima.history.gaps", () -> gaps)
                .description("Versions that are missing from history")
                .register(registry);
        Gauge.builder("ima.dead.letters", () -> deadLetters)
                .description("Dead letters that wait for a person")
                .register(registry);
    }

    void measure() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select (select count(*) from event_gap where healed_at is null),
                               (select count(*) from dead_letter where state = 'OPEN')
                        """)) {
            row.next();
            gaps = row.getDouble(1);
            deadLetters = row.getDouble(2);
        }
    }
}
