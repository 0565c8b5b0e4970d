package uk.gov.defra.ima.notifications.caseload.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActionStatusTest {

    @Test
    void aStatusAddedToTheContractLaterIsUnknownAndOpen() {
        assertThat(ActionStatus.read("SHELVED")).isEqualTo(ActionStatus.UNKNOWN);
        assertThat(ActionStatus.UNKNOWN.closed()).isFalse();
    }

    @Test
    void onlyWhatIsDoneOrDroppedIsClosed() {
        assertThat(ActionStatus.values())
                .filteredOn(ActionStatus::closed)
                .containsExactly(ActionStatus.COMPLETED, ActionStatus.VERIFIED, ActionStatus.WITHDRAWN);
    }

    @Test
    void anyStatusCanBeSaidInPlainWords() {
        assertThat(ActionStatus.inWords("IN_PROGRESS")).isEqualTo("In progress");
        assertThat(ActionStatus.inWords("NOT_STATED")).isEqualTo("Not stated");
        assertThat(ActionStatus.inWords("SHELVED_FOR_NOW")).isEqualTo("Shelved for now");
    }
}
