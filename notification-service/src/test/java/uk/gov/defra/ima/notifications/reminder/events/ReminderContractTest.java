package uk.gov.defra.ima.notifications.reminder.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.notifications.ProducedEvent;
import uk.gov.defra.ima.notifications.reminder.domain.CancelReason;
import uk.gov.defra.ima.notifications.reminder.domain.Owed;
import uk.gov.defra.ima.notifications.reminder.domain.Reminder;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderKind;
import uk.gov.defra.ima.testing.ContractCheck;

class ReminderContractTest {

    private static final Instant AT = Instant.parse("2018-08-01T07:00:00Z");

    @Test
    void everyEventIsAsItsSchemaSays() {
        for (ReminderKind kind : ReminderKind.values()) {
            var key = new Owed.Key(UUID.randomUUID(), "defra/dro", kind, LocalDate.of(2018, 7, 31));
            var reminder = new Reminder(UUID.randomUUID(), new Owed("defra", key, "2.1"), AT);

            var due = ProducedEvent.of(ReminderEvents.onTheWire(reminder.raise(AT)));
            var cancelled = ProducedEvent.of(ReminderEvents.onTheWire(reminder.cancel(CancelReason.ACTION_CLOSED, AT)));

            ContractCheck.conforms(due);
            ContractCheck.conforms(cancelled);
            assertThat(due.shortType()).isEqualTo("reminder.due.v1");
            assertThat(cancelled.shortType()).isEqualTo("reminder.cancelled.v1");
            assertThat(cancelled.data().path("reason").asText()).startsWith("The action is completed");
        }
    }
}
