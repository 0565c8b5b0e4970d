package uk.gov.defra.ima.testing.walked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;
import uk.gov.defra.ima.testing.RealInfrastructure;
import uk.gov.defra.ima.testing.TestKafka;
import uk.gov.defra.ima.testing.TestPostgres;

/** A test of a running service can stop what the service stands on, though another class loader started it. */
@QuarkusTest
@RealInfrastructure(database = "walked")
class RealInfrastructureTest {

    @Test
    void theServiceAndItsTestMeetTheSameDatabase() throws SQLException {
        assertThat(configured("IMA_DB_URL"))
                .isEqualTo(TestPostgres.database("walked").url());
        TestPostgres.kill();
        var source = TestPostgres.database("walked").asUser();
        try (var connection = source.getConnection()) {
            assertThat(connection.isValid(5)).isTrue();
        }
        TestPostgres.stop();
        assertThatThrownBy(source::getConnection).isInstanceOf(SQLException.class);
        TestPostgres.start();
        try (var connection = source.getConnection()) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void theServiceAndItsTestMeetTheSameBroker() {
        assertThat(configured("IMA_KAFKA_BOOTSTRAP")).isEqualTo(TestKafka.bootstrap());
        TestKafka.restart();
        try (var probe = new EventProbe()) {
            assertThat(probe.all()).isNotNull();
        }
    }

    @Test
    void contractsAreReadHereToo() {
        assertThat(ContractCheck.examples("action.added.v1"))
                .allSatisfy(ContractCheck::conforms)
                .extracting(Envelope::organisation)
                .containsOnly("defra");
    }

    @Test
    void whatEveryServiceReadsIsSet() {
        assertThat(configured("IMA_CURSOR_KEY")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(configured("IMA_ACTIONS_URL")).isEqualTo("http://localhost:1");
    }

    private static String configured(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
