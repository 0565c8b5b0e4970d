package uk.gov.defra.ima.risks.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.risks.action.domain.ActionStatus;
import uk.gov.defra.ima.web.ids.Uuid7;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemType;

class RiskTest {

    private static final UUID ACTION = Uuid7.next();

    @Test
    void aRiskBeginsOpenAtVersionOne() {
        Risk risk = Given.risk();

        assertThat(risk.status()).isEqualTo(RiskStatus.OPEN);
        assertThat(risk.version()).isEqualTo(1);
        assertThat(risk.reference()).hasToString("R-0001");
        assertThat(risk.createdAt()).isEqualTo(risk.updatedAt()).isEqualTo(Given.NOON);
    }

    @Test
    void itsOwnerIsAPostOfItsOwnOrganisation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Risk.raise(
                        Uuid7.next(),
                        "natural-england",
                        new RiskReference(1),
                        Given.TEXT,
                        Given.ASSIGNMENT,
                        List.of(),
                        Given.RISK_MANAGER,
                        Given.NOON));
    }

    @Test
    void whoSeesAMitigationThroughIsAPostOfItsOwnOrganisation() {
        var commitment = new Commitment(Optional.of(PostId.parse("natural-england/dro")), Optional.empty());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mitigation.planned(Uuid7.next(), "defra", new Measure.OfPlan(ACTION), commitment));
    }

    @Test
    void mitigationsKeepTheOrderInWhichTheyWereAdded() {
        Risk risk = Given.risk(Given.described("Export the vault"));

        var event = risk.mitigate(Given.byAction(ACTION), Given.RISK_MANAGER, Given.NOON.plusSeconds(60));

        assertThat(risk.mitigations()).hasSize(2);
        assertThat(risk.mitigations().getLast()).isSameAs(event.mitigation());
        assertThat(risk.updatedAt()).isEqualTo(Given.NOON.plusSeconds(60));
    }

    @Test
    void anActionMitigatesARiskOnce() {
        Risk risk = Given.risk(Given.byAction(ACTION));

        assertThatThrownBy(() -> risk.mitigate(Given.byAction(ACTION), Given.RISK_MANAGER, Given.NOON))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.CONFLICT));
    }

    @Test
    void aRiskStaysSmallEnoughForAnEvent() {
        Risk risk = Given.risk();
        for (int i = 0; i < Risk.MITIGATIONS_MAX; i++) {
            risk.mitigate(Given.described("Measure " + i), Given.RISK_MANAGER, Given.NOON);
        }

        assertThatThrownBy(() -> risk.mitigate(Given.described("One more"), Given.RISK_MANAGER, Given.NOON))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("100");
    }

    @Test
    void theFirstNewsOfAnActionShowsOnTheRisk() {
        Risk risk = Given.risk(Given.described("Export the vault"), Given.byAction(ACTION));
        UUID cause = Uuid7.next();

        var event = risk.follow(ACTION, Given.progress("IN_PROGRESS", 2), cause, Given.NOON.plusSeconds(9))
                .orElseThrow();

        assertThat(event.from()).isEmpty();
        assertThat(event.to()).isEqualTo(new ActionStatus("IN_PROGRESS"));
        assertThat(event.causedBy()).isEqualTo(cause);
        assertThat(event.mitigation().progress()).contains(Given.progress("IN_PROGRESS", 2));
        assertThat(risk.mitigations().getLast().progress()).contains(Given.progress("IN_PROGRESS", 2));
        assertThat(event.at()).isEqualTo(Given.NOON.plusSeconds(9));
    }

    @Test
    void progressKeepsWhatElseWasSaidOfTheMitigation() {
        var due = new Commitment(Optional.of(PostId.parse("defra/dro")), Optional.of(LocalDate.of(2026, 12, 31)));
        Risk risk = Given.risk(Mitigation.planned(Uuid7.next(), "defra", new Measure.OfPlan(ACTION), due));
        UUID id = risk.mitigations().getFirst().id();

        risk.follow(ACTION, Given.progress("COMPLETED", 5), Uuid7.next(), Given.NOON);

        Mitigation shown = risk.mitigations().getFirst();
        assertThat(shown.id()).isEqualTo(id);
        assertThat(shown.action()).contains(ACTION);
        assertThat(shown.description()).isEmpty();
        assertThat(shown.owner()).contains(PostId.parse("defra/dro"));
        assertThat(shown.dueBy()).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void nothingHappensWhenTheStatusIsShownAlready() {
        Risk risk = Given.risk(Given.byAction(ACTION).showing(Given.progress("IN_PROGRESS", 2)));

        assertThat(risk.follow(ACTION, Given.progress("IN_PROGRESS", 3), Uuid7.next(), Given.NOON.plusSeconds(9)))
                .isEmpty();
        assertThat(risk.updatedAt()).isEqualTo(Given.NOON);
    }

    @Test
    void anActionThatMitigatesNothingHereLeavesTheRiskAlone() {
        Risk risk = Given.risk(Given.byAction(ACTION));

        assertThat(risk.follow(Uuid7.next(), Given.progress("COMPLETED", 3), Uuid7.next(), Given.NOON.plusSeconds(9)))
                .isEmpty();
        assertThat(risk.mitigations().getFirst().progress()).isEmpty();
    }
}
