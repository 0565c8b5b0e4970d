package uk.gov.defra.ima.risks.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.gov.defra.ima.risks.risk.domain.Actor;
import uk.gov.defra.ima.risks.risk.domain.Assignment;
import uk.gov.defra.ima.risks.risk.domain.Mitigation;
import uk.gov.defra.ima.risks.risk.domain.Risk;
import uk.gov.defra.ima.risks.risk.domain.RiskRepository;
import uk.gov.defra.ima.risks.risk.domain.RiskText;
import uk.gov.defra.ima.web.ids.Uuid7;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/** Puts a risk on the register. */
@ApplicationScoped
public class RaiseRisk {

    private final RiskRepository risks;
    private final PlannedMitigations planned;
    private final Register register;
    private final Clock clock;

    RaiseRisk(RiskRepository risks, PlannedMitigations planned, Register register, Clock clock) {
        this.risks = risks;
        this.planned = planned;
        this.register = register;
        this.clock = clock;
    }

    /**
     * What somebody wants on the register.
     *
     * @param organisation slug of an organisation that they belong to
     * @param text what may happen
     * @param assignment whose it is
     * @param mitigations what is done about it so far
     * @param by who raises it
     */
    public record Command(
            String organisation, RiskText text, Assignment assignment, List<NewMitigation> mitigations, Actor by) {}

    /**
     * Raises the risk under the next reference of its organisation.
     *
     * @throws uk.gov.defra.ima.web.problem.ProblemException UNPROCESSABLE when an owner is a post of another
     *     organisation, or an action is named twice
     */
    @Transactional
    public Risk raise(Command command) {
        refuse(command);
        List<Mitigation> mitigations = planned.plan(command.organisation(), command.mitigations());
        return register.record(Risk.raise(
                Uuid7.next(),
                command.organisation(),
                risks.nextReference(command.organisation()),
                command.text(),
                command.assignment(),
                mitigations,
                command.by(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private static void refuse(Command command) {
        var posts = new OwnPosts(command.organisation())
                .in("owner", Optional.of(command.assignment().owner()));
        List<FieldError> errors = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < command.mitigations().size(); i++) {
            String field = "mitigations[" + i + "].";
            NewMitigation mitigation = command.mitigations().get(i);
            posts.in(field + "owner", mitigation.commitment().owner());
            if (mitigation.action().filter(action -> !named.add(action)).isPresent()) {
                errors.add(new FieldError(field + "action", "is named by another mitigation"));
            }
        }
        errors.addAll(0, posts.errors());
        if (!errors.isEmpty()) {
            throw Problems.unprocessable(
                    "The risk contradicts itself or its organisation.", errors.toArray(FieldError[]::new));
        }
    }
}
