package uk.gov.defra.ima.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestPostgresTest {

    private final TestDatabase database = TestPostgres.database("plans");

    @Test
    void whatWasCommittedSurvivesAKilledServer() throws SQLException {
        database.execute("CREATE TABLE kept (n int)", "INSERT INTO kept VALUES (42)");
        TestPostgres.kill();
        assertThatThrownBy(() -> database.asUser().getConnection()).isInstanceOf(SQLException.class);
        TestPostgres.start();
        database.execute("INSERT INTO kept VALUES (43)");
        TestPostgres.restart();
        assertThat(sum("kept")).isEqualTo(85);
    }

    @Test
    void theRuntimeRoleMayConnectAndNothingElse() throws SQLException {
        database.execute("CREATE TABLE hidden (n int)");
        try (Connection connection = database.asUser().getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("SELECT * FROM hidden")).hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.execute("CREATE TABLE mine (n int)"))
                    .hasMessageContaining("denied");
        }
        TestDatabase other = TestPostgres.database("other");
        var foreign = other.asUser();
        foreign.setURL(database.url());
        assertThatThrownBy(foreign::getConnection).hasMessageContaining("denied");
    }

    private long sum(String table) throws SQLException {
        try (Connection connection = database.asOwner().getConnection();
                var rows = connection.createStatement().executeQuery("SELECT sum(n) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
