package uk.gov.defra.ima.risks.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.gov.defra.ima.risks.risk.domain.Actor;
import uk.gov.defra.ima.risks.risk.domain.Mitigation;
import uk.gov.defra.ima.risks.risk.domain.Reach;
import uk.gov.defra.ima.risks.risk.domain.Risk;
import uk.gov.defra.ima.risks.risk.domain.RiskRepository;
import uk.gov.defra.ima.web.etag.ExpectedVersion;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.Problems;

/** Says what else is done about a risk. */
@ApplicationScoped
public class AddMitigation {

    private final RiskRepository risks;
    private final PlannedMitigations planned;
    private final Register register;
    private final Clock clock;

    AddMitigation(RiskRepository risks, PlannedMitigations planned, Register register, Clock clock) {
        this.risks = risks;
        this.planned = planned;
        this.register = register;
        this.clock = clock;
    }

    /**
     * What somebody wants to add.
     *
     * @param risk id of the risk
     * @param expected which version they have seen
     * @param organisations the organisations that bound them
     * @param mitigation what is done
     * @param by who says so
     */
    public record Command(
            UUID risk, ExpectedVersion expected, Set<String> organisations, NewMitigation mitigation, Actor by) {}

    /**
     * Adds the mitigation.
     *
     * @throws ProblemException NOT_FOUND, STALE_VERSION; CONFLICT when the action mitigates the risk already;
     *     UNPROCESSABLE when the owner is a post of another organisation
     */
    @Transactional
    public Risk add(Command command) {
        String organisation = organisationOf(command);
        List<Mitigation> mitigations = planned.plan(organisation, List.of(command.mitigation()));
        Risk risk = risks.held(command.risk(), command.organisations()).orElseThrow(() -> missing(command));
        command.expected().check(risk.version());
        return register.record(risk.mitigate(
                mitigations.getFirst(), command.by(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    // Read without the risk itself, which must not be in the session before it is locked: it would be stale.
    private String organisationOf(Command command) {
        String organisation = risks.organisationOf(command.risk(), Reach.everything(command.organisations()))
                .orElseThrow(() -> missing(command));
        List<FieldError> foreign = new OwnPosts(organisation)
                .in("owner", command.mitigation().commitment().owner())
                .errors();
        if (!foreign.isEmpty()) {
            throw Problems.unprocessable(
                    "The owner belongs to another organisation.", foreign.toArray(FieldError[]::new));
        }
        return organisation;
    }

    private static ProblemException missing(Command command) {
        return Problems.notFound("risk", command.risk());
    }
}
