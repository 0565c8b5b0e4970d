package uk.gov.defra.ima.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EventCatalogueTest {

    @Test
    void aTypeHasOneTopic() {
        assertThat(EventCatalogue.topicOf("delivery.unknown.v1")).isEqualTo("ima.notifications.v1");
        assertThat(EventCatalogue.topics())
                .hasSize(6)
                .allSatisfy(topic -> assertThat(EventCatalogue.shortTypesOn(topic))
                        .allMatch(type -> EventCatalogue.topicOf(type).equals(topic)));
    }

    @Test
    void aTypeThatIsNotOursIsRefused() {
        assertThat(EventCatalogue.knows("action.exploded.v1")).isFalse();
        assertThatThrownBy(() -> EventCatalogue.topicOf("action.exploded.v1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("action.exploded.v1");
    }

    @Test
    void theWholeTypeAndTheSchemaNameFollowFromTheShortType() {
        assertThat(EventCatalogue.typeOf("risk.raised.v1")).isEqualTo("uk.gov.defra.ima.risk.raised.v1");
        assertThat(EventCatalogue.dataschemaOf("risk.raised.v1")).isEqualTo("urn:defra-ima:event:risk.raised.v1");
    }
}
