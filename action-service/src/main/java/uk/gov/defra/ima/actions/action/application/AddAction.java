package uk.gov.defra.ima.actions.action.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionDetails;
import uk.gov.defra.ima.actions.action.domain.ActionRef;
import uk.gov.defra.ima.actions.action.domain.NewAction;
import uk.gov.defra.ima.actions.action.domain.StatedStatus;
import uk.gov.defra.ima.actions.due.domain.CompletionDue;
import uk.gov.defra.ima.actions.plan.application.OpenPlans;
import uk.gov.defra.ima.actions.plan.domain.Recommendation;
import uk.gov.defra.ima.due.DueContext;
import uk.gov.defra.ima.due.DuePrecision;
import uk.gov.defra.ima.web.ids.Uuid7;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/** The KIM team, or a system, adds an action to a recommendation. */
@ApplicationScoped
public class AddAction {

    private final OpenPlans plans;
    private final KnownOwners known;
    private final ActionRecords records;
    private final ActionChanges changes;
    private final EntityManager entities;

    AddAction(
            OpenPlans plans, KnownOwners known, ActionRecords records, ActionChanges changes, EntityManager entities) {
        this.plans = plans;
        this.known = known;
        this.records = records;
        this.changes = changes;
        this.entities = entities;
    }

    /**
     * What somebody asks for.
     *
     * @param recommendation id of what it answers
     * @param ref its reference, unique in the plan
     * @param details what it says
     * @param owners posts that are to own it; may be empty
     * @param due when it is to be complete, in words; empty text for no words
     * @param today the calendar day in Europe/London, from which those words count
     * @param by who asks
     * @param standing what they may do
     */
    public record Command(
            UUID recommendation,
            ActionRef ref,
            ActionDetails details,
            List<NewOwner> owners,
            String due,
            LocalDate today,
            Actor by,
            Standing standing) {}

    /** Adds the action; a reference that its plan has already is a conflict. */
    @Transactional
    public Action add(Command command) {
        if (command.standing().right() == Standing.Right.OWN_ACTIONS) {
            throw Problems.forbidden("Adding actions is for the KIM team, and for systems that may write.");
        }
        var recommendation = recommendation(command);
        plans.holdOpen(recommendation.plan());
        var details = command.details();
        var from = new NewAction(
                recommendation,
                command.ref(),
                details.description(),
                known.owners(recommendation.organisation(), command.owners()),
                CompletionDue.stated(command.due(), DueContext.NONE.inPlanOf(command.today())),
                StatedStatus.read("", DuePrecision.NONE),
                details.priority(),
                details.labels(),
                Optional.empty(),
                Optional.empty());
        var added = Action.add(Uuid7.next(), from, command.by(), changes.now());
        entities.persist(added.action());
        records.keep(List.of(added));
        return added.action();
    }

    private Recommendation recommendation(Command command) {
        return Optional.ofNullable(entities.find(Recommendation.class, command.recommendation()))
                .filter(found -> command.standing().organisations().contains(found.organisation()))
                .orElseThrow(() -> Problems.unprocessable(
                        "The action cannot be added like this.",
                        new FieldError("recommendation", "is no recommendation of your organisations")));
    }
}
