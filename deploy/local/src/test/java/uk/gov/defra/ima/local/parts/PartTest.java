package uk.gov.defra.ima.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PartTest {

    @Test
    void brings_what_it_needs() {
        assertThat(Part.withNeeds(Set.of(Part.KEYCLOAK))).containsExactlyInAnyOrder(Part.KEYCLOAK, Part.POSTGRES);
        assertThat(Part.withNeeds(Set.of(Part.RISKS)))
                .containsExactlyInAnyOrder(Part.RISKS, Part.KEYCLOAK, Part.KAFKA, Part.POSTGRES);
        assertThat(Part.withNeeds(Part.all())).isEqualTo(Part.all());
    }

    @Test
    void is_found_by_its_name() {
        assertThat(Part.named("action-service")).contains(Part.ACTIONS);
        assertThat(Part.named("actions")).isEmpty();
    }
}
