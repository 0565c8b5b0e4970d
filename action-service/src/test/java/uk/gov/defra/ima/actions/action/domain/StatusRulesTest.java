package uk.gov.defra.ima.actions.action.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.due.domain.CompletionDue;
import uk.gov.defra.ima.actions.plan.domain.NewPlan;
import uk.gov.defra.ima.actions.plan.domain.NewRecommendation;
import uk.gov.defra.ima.actions.plan.domain.Plan;
import uk.gov.defra.ima.actions.plan.domain.Recommendation;
import uk.gov.defra.ima.actions.plan.domain.RecommendationNumber;
import uk.gov.defra.ima.due.DueContext;
import uk.gov.defra.ima.due.DuePrecision;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.ProblemException;

class StatusRulesTest {

    private static final Instant AT = Instant.parse("2018-07-31T09:00:00Z");
    private static final Actor DRO = new Actor("sub-dro", Optional.of("defra/dro"), Optional.empty());
    private static final Actor OFFICER = new Actor("sub-officer", Optional.empty(), Optional.empty());

    @Test
    void aChangeIsOneVersionAndSaysWhatItWas() {
        var action = action();

        var event = action.changeStatus(to(ActionStatus.IN_PROGRESS, null), DRO, AT);

        assertThat(event.from()).isEqualTo(ActionStatus.NOT_STATED);
        assertThat(event.to()).isEqualTo(ActionStatus.IN_PROGRESS);
        assertThat(action.version()).isEqualTo(2);
        assertThat(action.statusBasis()).isEqualTo(StatusBasis.CHANGED);
        assertThat(action.updatedAt()).isEqualTo(AT);
    }

    @ParameterizedTest
    @EnumSource(ActionStatus.class)
    void nothingReturnsToNotStatedAndNothingStaysWhereItIs(ActionStatus from) {
        assertThat(from.next()).doesNotContain(ActionStatus.NOT_STATED, from);
    }

    @ParameterizedTest
    @EnumSource(ActionStatus.class)
    void onlyWhatIsCompletedIsVerified(ActionStatus from) {
        assertThat(from.next().contains(ActionStatus.VERIFIED)).isEqualTo(from == ActionStatus.COMPLETED);
    }

    @Test
    void aBlankClosingCommentDoesNotComplete() {
        assertRefused(action(), to(ActionStatus.COMPLETED, "  "), DRO, "comment");
    }

    @Test
    void whoCompletedItDoesNotVerifyIt() {
        var action = action();
        action.changeStatus(to(ActionStatus.COMPLETED, "Agreed and published"), DRO, AT);

        assertRefused(action, to(ActionStatus.VERIFIED, null), DRO, "to");
        assertThat(action.changeStatus(to(ActionStatus.VERIFIED, null), OFFICER, AT)
                        .to())
                .isEqualTo(ActionStatus.VERIFIED);
    }

    @Test
    void reopeningAndWithdrawingNeedAReason() {
        var action = action();
        assertRefused(action, to(ActionStatus.WITHDRAWN, null), OFFICER, "comment");
        action.changeStatus(to(ActionStatus.WITHDRAWN, "Superseded"), OFFICER, AT);
        assertRefused(action, to(ActionStatus.IN_PROGRESS, null), OFFICER, "comment");
    }

    @Test
    void aRefusedChangeLeavesNoTrace() {
        var action = action();
        assertRefused(action, to(ActionStatus.COMPLETED, null), DRO, "comment");

        assertThat(action.version()).isEqualTo(1);
        assertThat(action.status()).isEqualTo(ActionStatus.NOT_STATED);
    }

    @Test
    void isLateOnlyWhileOpen() {
        var action = action();
        assertThat(action.isOverdue(LocalDate.of(2018, 8, 1))).isTrue();

        action.changeStatus(to(ActionStatus.COMPLETED, "Done"), DRO, AT);

        assertThat(action.isOverdue(LocalDate.of(2018, 8, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', NONE, NOT_STATED, STATED, true",
        "'', ALREADY_DONE, COMPLETED, READ_FROM_DUE, true",
        "Ongoing, EVENT, CONTINUOUS, STATED, true",
        "In Progress, NONE, IN_PROGRESS, STATED, true",
        "Principle has been agreed, NONE, NOT_STATED, STATED, false"
    })
    void readsTheStatusColumn(
            String cell, DuePrecision due, ActionStatus status, StatusBasis basis, boolean understood) {
        var read = StatedStatus.read(cell, due);

        assertThat(read).isEqualTo(new StatedStatus(status, cell.isEmpty() ? null : cell, basis, understood));
    }

    @Test
    void referencesSortAsPeopleCount() {
        var refs = List.of("1.10", "10.1", "1.2", "2.1").stream()
                .map(ActionRef::new)
                .sorted((a, b) -> a.sortKey().compareTo(b.sortKey()))
                .map(ActionRef::asWritten)
                .toList();

        assertThat(refs).containsExactly("1.2", "1.10", "2.1", "10.1");
    }

    @Test
    void everyStatusIsEitherOpenOrEnded() {
        assertThat(Arrays.stream(ActionStatus.values()).filter(status -> !status.isOpen()))
                .containsExactly(ActionStatus.COMPLETED, ActionStatus.VERIFIED, ActionStatus.WITHDRAWN);
    }

    private static void assertRefused(Action action, StatusChange change, Actor by, String field) {
        assertThatThrownBy(() -> action.changeStatus(change, by, AT))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.errors())
                                .extracting(FieldError::field)
                                .containsExactly(field));
    }

    private static StatusChange to(ActionStatus status, String comment) {
        return new StatusChange(status, Optional.ofNullable(comment));
    }

    private static Action action() {
        var plan = Plan.register(
                UUID.randomUUID(),
                new NewPlan("defra", "IMA action plan", "The National Archives", LocalDate.of(2018, 7, 31)),
                AT);
        var recommendation = Recommendation.add(
                UUID.randomUUID(),
                plan,
                new NewRecommendation(
                        new RecommendationNumber("1"), "Set the vision", Optional.empty(), Optional.empty()),
                AT);
        return Action.add(
                        UUID.randomUUID(),
                        new NewAction(
                                recommendation,
                                new ActionRef("1.3"),
                                "Include records management in the assurance statements",
                                List.of(new ActionOwner("defra/dro", "DRO", null)),
                                CompletionDue.stated("July", DueContext.from(YearMonth.of(2018, 7))),
                                StatedStatus.read("", DuePrecision.MONTH),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty()),
                        OFFICER,
                        AT)
                .action();
    }
}
