package uk.gov.defra.ima.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.local.parts.Checkout;
import uk.gov.defra.ima.local.parts.Ports;
import uk.gov.defra.ima.local.sample.SampleAction;

class CurlCommandsTest {

    private static final Ports PORTS = Ports.from(Map.of("IMA_ACTION_PORT", "18081"));

    @Test
    void name_the_action_its_version_and_a_status_that_it_may_go_to() {
        var action = new SampleAction("0198c0de-0000-7000-8000-000000000013", "1.3", 4, "IN_PROGRESS");

        assertThat(CurlCommands.of(PORTS, Optional.of(action)))
                .contains("username=dro")
                .contains("http://localhost:18081/v1/actions?limit=5")
                .contains("'If-Match: \"4\"'", "\"to\":\"ON_HOLD\"")
                .contains("/v1/actions/0198c0de-0000-7000-8000-000000000013/status-changes");
    }

    @Test
    void do_without_an_action_that_is_not_there() {
        assertThat(CurlCommands.of(PORTS, Optional.empty())).doesNotContain("status-changes");
    }

    @Test
    void stand_beside_a_table_of_the_people_who_may_use_them() {
        assertThat(LocalUsers.table(Checkout.find().localRealm()))
                .contains("  kim.officer     defra             kim-manager        -\n")
                .contains("  dro             defra             -                  defra/dro\n")
                .doesNotContain("service-account", "default-roles");
    }
}
