package uk.gov.defra.ima.notifications.reminder.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.gov.defra.ima.notifications.caseload.domain.Examples.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.notifications.caseload.domain.ActionState;
import uk.gov.defra.ima.notifications.caseload.domain.ActionStatus;

class ReckoningTest {

    private static final LocalDate DUE = LocalDate.of(2018, 7, 31);
    private static final Instant AT = Instant.parse("2018-07-20T08:00:00Z");
    private static final ReminderPolicy POLICY = new ReminderPolicy(14, 7);
    private static final ActionState ACTION = action("1.1", DUE, "defra/dro");

    private final Reminder reminder = raised(ACTION, LocalDate.of(2018, 7, 20));

    @Test
    void whatIsOwedAndNotWrittenIsRaised() {
        var owed = Ledger.owed(List.of(ACTION), POLICY, DUE);

        assertThat(Reckoning.of(List.of(), owed, Map.of(), DUE).raise()).isEqualTo(owed);
    }

    @Test
    void closingCancels() {
        assertThat(cancelledBy(action("1.1", DUE, ActionStatus.COMPLETED, 2, "defra/dro"), DUE))
                .isEqualTo(CancelReason.ACTION_CLOSED);
    }

    @Test
    void anotherOwnerCancels() {
        assertThat(cancelledBy(action("1.1", DUE, "defra/o365"), DUE)).isEqualTo(CancelReason.OWNER_CHANGED);
    }

    @Test
    void anotherDateCancels() {
        assertThat(cancelledBy(action("1.1", DUE.plusDays(1), "defra/dro"), DUE))
                .isEqualTo(CancelReason.DATE_CHANGED);
        assertThat(cancelledBy(action("1.1", null, "defra/dro"), DUE)).isEqualTo(CancelReason.DATE_CHANGED);
    }

    @Test
    void beingLateTakesThePlaceOfBeingDueSoon() {
        var reckoning = reckon(ACTION, DUE.plusDays(1));

        assertThat(reckoning.cancel()).containsValue(CancelReason.NOW_OVERDUE);
        assertThat(reckoning.raise()).extracting(one -> one.key().kind()).containsExactly(ReminderKind.OVERDUE);
    }

    @Test
    void aShorterLeadTimeCancels() {
        var owed = Ledger.owed(List.of(ACTION), new ReminderPolicy(3, 7), LocalDate.of(2018, 7, 20));
        var reckoning =
                Reckoning.of(List.of(reminder.state()), owed, Map.of(ACTION.id(), ACTION), LocalDate.of(2018, 7, 20));

        assertThat(reckoning.cancel()).containsValue(CancelReason.NOT_DUE_YET);
    }

    @Test
    void aChangeVoidsAtOnceOnlyWhatItContradicts() {
        var standing = List.of(reminder.state());

        assertThat(Reckoning.voided(standing, ACTION)).isEmpty();
        assertThat(Reckoning.voided(standing, action("1.1", DUE, ActionStatus.WITHDRAWN, 2, "defra/dro")))
                .containsValue(CancelReason.ACTION_CLOSED);
        assertThat(Reckoning.voided(standing, action("1.1", DUE, "defra/o365")))
                .containsValue(CancelReason.OWNER_CHANGED);
        assertThat(Reckoning.voided(standing, action("1.1", DUE.plusDays(30), "defra/dro")))
                .containsValue(CancelReason.DATE_CHANGED);
    }

    @Test
    void everyChangeOfAReminderIsOneVersion() {
        assertThat(reminder.state().version()).isEqualTo(1);
        assertThat(reminder.cancel(CancelReason.ACTION_CLOSED, AT).reminder().version())
                .isEqualTo(2);
        assertThat(reminder.raise(AT).reminder().version()).isEqualTo(3);
        assertThat(reminder.state().cancelled()).isEmpty();
        assertThatThrownBy(() -> reminder.raise(AT)).isInstanceOf(IllegalStateException.class);
    }

    private CancelReason cancelledBy(ActionState now, LocalDate today) {
        return reckon(now, today).cancel().get(reminder.state().id());
    }

    private Reckoning reckon(ActionState now, LocalDate today) {
        return Reckoning.of(
                List.of(reminder.state()), Ledger.owed(List.of(now), POLICY, today), Map.of(now.id(), now), today);
    }

    private static Reminder raised(ActionState action, LocalDate today) {
        var owed = Ledger.owed(List.of(action), POLICY, today).getFirst();
        var reminder = new Reminder(UUID.randomUUID(), owed, AT);
        reminder.raise(AT);
        return reminder;
    }
}
