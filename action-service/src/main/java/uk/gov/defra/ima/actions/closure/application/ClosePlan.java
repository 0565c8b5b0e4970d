package uk.gov.defra.ima.actions.closure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.action.application.ActionRecords;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionEvent;
import uk.gov.defra.ima.actions.action.domain.ActionStatus;
import uk.gov.defra.ima.actions.action.domain.Actions;
import uk.gov.defra.ima.actions.action.domain.StatusChange;
import uk.gov.defra.ima.actions.plan.application.PlanJournal;
import uk.gov.defra.ima.actions.plan.domain.ClosingCounts;
import uk.gov.defra.ima.actions.plan.domain.Plan;
import uk.gov.defra.ima.actions.plan.domain.Plans;
import uk.gov.defra.ima.web.etag.ExpectedVersion;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/**
 * The KIM team closes a plan for good. What was not done is withdrawn, each action with the reason why: after that nobody is
 * chased about it, and nothing in the plan changes.
 */
@ApplicationScoped
public class ClosePlan {

    private static final int AT_A_TIME = 500;
    private static final int MOST_NAMED = 100;

    private final Plans plans;
    private final Actions actions;
    private final ActionRecords records;
    private final PlanJournal journal;
    private final Clock clock;

    ClosePlan(Plans plans, Actions actions, ActionRecords records, PlanJournal journal, Clock clock) {
        this.plans = plans;
        this.actions = actions;
        this.records = records;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What somebody asks for.
     *
     * @param organisations those of whoever asks
     * @param id the plan
     * @param expected the version that they saw
     * @param comment what there is to say about the plan as a whole
     * @param reasons why single actions were not done, by id
     * @param otherReason why all others that are open were not done
     * @param by who asks
     */
    public record Command(
            Collection<String> organisations,
            UUID id,
            ExpectedVersion expected,
            String comment,
            Map<UUID, String> reasons,
            Optional<String> otherReason,
            Actor by) {}

    /** Closes it, and answers with the plan after it; every open action must have a reason. */
    @Transactional
    public Plan close(Command command) {
        // New actions hold the plan, and changes hold their action: none of either comes between.
        var plan = plans.lockedIn(command.organisations(), command.id())
                .orElseThrow(() -> Problems.notFound("plan", command.id()));
        command.expected().check(plan.version());
        plan.refuseClosed();
        refuseUnknown(plan, command.reasons().keySet());
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var counts = new EnumMap<ActionStatus, Integer>(ActionStatus.class);
        var unexplained = new ArrayList<FieldError>();
        for (var ids = after(plan, new UUID(0, 0)); !ids.isEmpty(); ids = after(plan, ids.getLast())) {
            end(actions.lockedIn(Set.of(plan.organisation()), ids), command, at, unexplained, counts);
        }
        if (!unexplained.isEmpty()) {
            throw Problems.unprocessable(
                    "%,d open: say for each action why it was not done, or otherReason for all of them."
                            .formatted(unexplained.size()),
                    unexplained.stream().limit(MOST_NAMED).toArray(FieldError[]::new));
        }
        var event = plan.close(command.comment(), counts(counts), command.by(), at);
        plans.flush();
        journal.append(List.of(event));
        return plan;
    }

    private void end(
            List<Action> some,
            Command command,
            Instant at,
            List<FieldError> unexplained,
            Map<ActionStatus, Integer> counts) {
        var withdrawn = new ArrayList<ActionEvent>();
        for (var action : some) {
            if (action.status().isOpen()) {
                var reason =
                        Optional.ofNullable(command.reasons().get(action.id())).or(command::otherReason);
                if (reason.isEmpty()) {
                    unexplained.add(new FieldError(
                            "unfinished", "has no reason for %s (%s)".formatted(action.ref(), action.id())));
                } else {
                    var withdrawal = new StatusChange(ActionStatus.WITHDRAWN, reason);
                    withdrawn.add(action.changeStatus(withdrawal, command.by(), at));
                }
            }
            action.closeWithPlan();
            counts.merge(action.status(), 1, Integer::sum);
        }
        if (unexplained.isEmpty()) {
            records.keep(withdrawn);
        }
        some.forEach(actions.getEntityManager()::detach);
    }

    private void refuseUnknown(Plan plan, Set<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var known = actions.byId(ids);
        var unknown = ids.stream()
                .filter(id -> !known.containsKey(id) || !known.get(id).plan().equals(plan.id()))
                .map(id -> new FieldError("unfinished", "names %s, which is no action of this plan".formatted(id)))
                .toArray(FieldError[]::new);
        if (unknown.length > 0) {
            throw Problems.unprocessable("The plan cannot be closed like this.", unknown);
        }
        known.values().forEach(actions.getEntityManager()::detach); // they are read again, locked
    }

    private List<UUID> after(Plan plan, UUID id) {
        return actions.getEntityManager()
                .createQuery("select id from Action where plan = :plan and id > :after order by id", UUID.class)
                .setParameter("plan", plan.id())
                .setParameter("after", id)
                .setMaxResults(AT_A_TIME)
                .getResultList();
    }

    private static ClosingCounts counts(Map<ActionStatus, Integer> counts) {
        return new ClosingCounts(
                counts.getOrDefault(ActionStatus.COMPLETED, 0),
                counts.getOrDefault(ActionStatus.VERIFIED, 0),
                counts.getOrDefault(ActionStatus.WITHDRAWN, 0));
    }
}
