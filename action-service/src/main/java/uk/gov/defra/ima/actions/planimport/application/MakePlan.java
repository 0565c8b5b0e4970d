package uk.gov.defra.ima.actions.planimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.action.application.ActionJournal;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionEvent;
import uk.gov.defra.ima.actions.action.domain.ActionOwner;
import uk.gov.defra.ima.actions.action.domain.ActionRef;
import uk.gov.defra.ima.actions.action.domain.Actions;
import uk.gov.defra.ima.actions.action.domain.Commentary;
import uk.gov.defra.ima.actions.action.domain.NewAction;
import uk.gov.defra.ima.actions.action.domain.OriginalCells;
import uk.gov.defra.ima.actions.action.domain.StatedStatus;
import uk.gov.defra.ima.actions.due.domain.CompletionDue;
import uk.gov.defra.ima.actions.due.domain.DueContext;
import uk.gov.defra.ima.actions.due.domain.StatedMonth;
import uk.gov.defra.ima.actions.plan.application.PlanJournal;
import uk.gov.defra.ima.actions.plan.domain.NewPlan;
import uk.gov.defra.ima.actions.plan.domain.NewRecommendation;
import uk.gov.defra.ima.actions.plan.domain.Plan;
import uk.gov.defra.ima.actions.plan.domain.PlanEvent;
import uk.gov.defra.ima.actions.plan.domain.Plans;
import uk.gov.defra.ima.actions.plan.domain.Recommendation;
import uk.gov.defra.ima.actions.plan.domain.RecommendationNumber;
import uk.gov.defra.ima.actions.plan.domain.Recommendations;
import uk.gov.defra.ima.actions.planimport.domain.CellProblem;
import uk.gov.defra.ima.actions.planimport.domain.ImportWarnings;
import uk.gov.defra.ima.actions.planimport.domain.PlanColumn;
import uk.gov.defra.ima.actions.planimport.domain.PlanRow;
import uk.gov.defra.ima.web.ids.Uuid7;

/** Makes a plan, its recommendations and its actions from the rows of a file, within the caller's transaction. */
@ApplicationScoped
class MakePlan {

    private final Plans plans;
    private final Recommendations recommendations;
    private final Actions actions;
    private final OwnersOfRow owners;
    private final PlanJournal planJournal;
    private final ActionJournal actionJournal;

    MakePlan(
            Plans plans,
            Recommendations recommendations,
            Actions actions,
            OwnersOfRow owners,
            PlanJournal planJournal,
            ActionJournal actionJournal) {
        this.plans = plans;
        this.recommendations = recommendations;
        this.actions = actions;
        this.owners = owners;
        this.planJournal = planJournal;
        this.actionJournal = actionJournal;
    }

    /** What was made, and what a person should look at. */
    record Made(Plan plan, int actions, List<CellProblem> warnings) {}

    @Transactional(Transactional.TxType.MANDATORY)
    Made make(NewPlan wanted, List<PlanRow> rows, Actor by, Instant at) {
        var plan = Plan.register(Uuid7.next(), wanted, at);
        plans.persist(plan);
        var warnings = new ImportWarnings();
        var byNumber = recommendations(plan, rows, warnings, at);
        var posts = owners.in(wanted.organisation());
        var made = new ArrayList<Action>();
        for (var row : rows) {
            var recommendation = byNumber.get(number(row).sortKey());
            var action = Action.add(
                    Uuid7.next(), action(row, recommendation, wanted, posts.read(row, warnings), warnings), at);
            actions.persist(action);
            made.add(action);
        }
        plans.flush();
        planJournal.append(List.of(new PlanEvent.PlanRegistered(plan, by, at)));
        planJournal.append(byNumber.values().stream()
                .map(added -> new PlanEvent.RecommendationAdded(added, by, at))
                .toList());
        actionJournal.append(
                made.stream().map(added -> new ActionEvent.Added(added, by, at)).toList());
        return new Made(plan, made.size(), warnings.all());
    }

    private SequencedMap<String, Recommendation> recommendations(
            Plan plan, List<PlanRow> rows, ImportWarnings warnings, Instant at) {
        var byNumber = new LinkedHashMap<String, Recommendation>();
        for (var row : rows) {
            var stated = new NewRecommendation(
                    number(row),
                    row.cell(PlanColumn.RECOMMENDATION),
                    unlessBlank(row.cell(PlanColumn.RECOMMENDATION_COMMENTARY)),
                    unlessBlank(row.cell(PlanColumn.COMMENTARY_UPDATED)));
            var first = byNumber.get(stated.number().sortKey());
            if (first == null) {
                var added = Recommendation.add(Uuid7.next(), plan, stated, at);
                recommendations.persist(added);
                byNumber.put(stated.number().sortKey(), added);
            } else if (!first.text().equals(stated.text())) {
                warnings.otherRecommendationText(row, first.number());
            }
        }
        return byNumber;
    }

    private static NewAction action(
            PlanRow row,
            Recommendation recommendation,
            NewPlan plan,
            List<ActionOwner> owners,
            ImportWarnings warnings) {
        var month = StatedMonth.read(row.cell(PlanColumn.COMMENTARY_UPDATED)).orElse(YearMonth.from(plan.statedOn()));
        var due = CompletionDue.stated(row.cell(PlanColumn.COMPLETION_DUE), DueContext.from(month));
        warnings.due(row, due.precision());
        var status = StatedStatus.read(row.cell(PlanColumn.STATUS), due.precision());
        if (!status.understood()) {
            warnings.statusNotUnderstood(row);
        }
        return new NewAction(
                recommendation,
                new ActionRef(row.cell(PlanColumn.ACTION_REF)),
                row.cell(PlanColumn.ACTION),
                owners,
                due,
                status,
                unlessBlank(row.cell(PlanColumn.COMMENTARY)).map(text -> new Commentary(text, null, null)),
                Optional.of(new OriginalCells(row.number(), row.asWritten())));
    }

    private static RecommendationNumber number(PlanRow row) {
        return new RecommendationNumber(row.cell(PlanColumn.RECOMMENDATION_NUMBER));
    }

    private static Optional<String> unlessBlank(String cell) {
        return Optional.of(cell).filter(text -> !text.isBlank());
    }
}
