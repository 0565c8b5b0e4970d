package uk.gov.defra.ima.notifications.reminder.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.defra.ima.notifications.caseload.domain.Examples.action;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.defra.ima.notifications.caseload.domain.ActionState;
import uk.gov.defra.ima.notifications.caseload.domain.ActionStatus;

class LedgerTest {

    private static final LocalDate DUE = LocalDate.of(2018, 7, 31);
    private static final ReminderPolicy POLICY = new ReminderPolicy(14, 7);

    @Test
    void onTheLastDateItIsNotLate() {
        assertThat(kinds(DUE)).containsExactly(ReminderKind.DUE_SOON);
    }

    @Test
    void theDayAfterItIs() {
        assertThat(kinds(DUE.plusDays(1))).containsExactly(ReminderKind.OVERDUE);
        assertThat(kinds(DUE.plusYears(8))).containsExactly(ReminderKind.OVERDUE);
    }

    @Test
    void itIsDueSoonFromTheLeadTimeOn() {
        assertThat(kinds(DUE.minusDays(15))).isEmpty();
        assertThat(kinds(DUE.minusDays(14))).containsExactly(ReminderKind.DUE_SOON);
    }

    @Test
    void withoutLeadTimeItIsDueSoonOnTheDayItself() {
        var policy = new ReminderPolicy(0, 7);
        var actions = List.of(action("1.1", DUE, "defra/dro"));

        assertThat(Ledger.owed(actions, policy, DUE.minusDays(1))).isEmpty();
        assertThat(Ledger.owed(actions, policy, DUE)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ActionStatus.class)
    void whatIsClosedIsOwedToNobody(ActionStatus status) {
        var owed = Ledger.owed(List.of(action("1.1", DUE, status, 1, "defra/dro")), POLICY, DUE);

        assertThat(owed).hasSize(status.closed() ? 0 : 1);
    }

    @Test
    void wordsWithoutADateAreNeverLate() {
        assertThat(Ledger.owed(List.of(action("1.1", null, "defra/dro")), POLICY, DUE))
                .isEmpty();
    }

    @Test
    void everyOwnerPostIsOwedItsOwn() {
        var owed = Ledger.owed(List.of(action("1.1", DUE, "defra/dro", "defra/appraisal")), POLICY, DUE);

        assertThat(owed).extracting(one -> one.key().post()).containsExactly("defra/appraisal", "defra/dro");
    }

    @Test
    void aPostNamedTwiceIsOwedItOnce() {
        assertThat(Ledger.owed(List.of(action("8.1", DUE, "defra/appraisal", "defra/appraisal")), POLICY, DUE))
                .hasSize(1);
    }

    @Test
    void theMostUrgentComesFirst() {
        List<ActionState> actions = List.of(
                action("2.1", DUE, "defra/dro"),
                action("1.2", DUE, "defra/dro"),
                action("9.9", DUE.minusDays(1), "defra/dro"));

        assertThat(Ledger.owed(actions, POLICY, DUE))
                .extracting(Owed::actionRef)
                .containsExactly("9.9", "1.2", "2.1");
    }

    private static List<ReminderKind> kinds(LocalDate today) {
        return Ledger.owed(List.of(action("1.1", DUE, "defra/dro")), POLICY, today).stream()
                .map(one -> one.key().kind())
                .toList();
    }
}
