package uk.gov.defra.ima.actions.finding.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionOwner;
import uk.gov.defra.ima.actions.action.domain.Commentary;
import uk.gov.defra.ima.actions.action.domain.StatusBasis;
import uk.gov.defra.ima.actions.finding.domain.ActionCriteria.Now;
import uk.gov.defra.ima.actions.plan.domain.Recommendation;
import uk.gov.defra.ima.actions.planimport.domain.ListHeading;
import uk.gov.defra.ima.actions.planimport.domain.PlanColumn;

/** The columns of a list of actions as a file: first those of a plan, which can be imported again, and then ours. */
final class ActionColumns {

    private static final int NARROW = 14;
    private static final int WIDE = 24;
    private static final int TEXT = 60;

    private static final List<Column> OF_A_PLAN = List.of(
            text(
                    PlanColumn.RECOMMENDATION_NUMBER,
                    NARROW,
                    action -> action.recommendation().number()),
            text(
                    PlanColumn.RECOMMENDATION,
                    TEXT,
                    action -> action.recommendation().text()),
            text(PlanColumn.RECOMMENDATION_COMMENTARY, TEXT, of(Recommendation::commentary)),
            text(PlanColumn.COMMENTARY_UPDATED, WIDE, of(Recommendation::commentaryUpdated)),
            text(PlanColumn.ACTION_REF, NARROW, Action::ref),
            text(PlanColumn.ACTION, TEXT, Action::description),
            text(PlanColumn.OWNER, WIDE, ActionColumns::owners),
            text(
                    PlanColumn.COMMENTARY,
                    TEXT,
                    action -> action.commentary().map(Commentary::text).orElse("")),
            text(
                    PlanColumn.COMPLETION_DUE,
                    WIDE,
                    action -> action.completionDue().asStated()),
            text(PlanColumn.STATUS, WIDE, ActionColumns::status),
            text(PlanColumn.PRIORITY, NARROW, action -> action.priority().orElse("")),
            text(PlanColumn.LABELS, WIDE, action -> String.join("; ", action.labels())));

    private ActionColumns() {}

    /**
     * A column.
     *
     * @param heading its heading
     * @param width in characters
     * @param cell what an action has in it: text, a calendar day, a moment in UTC, or a whole number
     */
    record Column(String heading, int width, Function<Action, Object> cell) {}

    static List<Column> seen(Now now) {
        var columns = new ArrayList<>(OF_A_PLAN);
        columns.addAll(List.of(
                of(
                        ListHeading.FIRST_DAY,
                        NARROW,
                        action -> action.completionDue().earliest()),
                of(
                        ListHeading.LAST_DAY,
                        NARROW,
                        action -> action.completionDue().latest()),
                of(ListHeading.OVERDUE, NARROW, action -> yes(action.isOverdue(now.today()))),
                of(ListHeading.STALE, NARROW, action -> yes(action.isUnheardOfSince(now.staleBefore()))),
                of(ListHeading.ORGANISATION, NARROW, Action::organisation),
                of(ListHeading.PLAN, WIDE, Action::plan),
                of(ListHeading.ID, WIDE, Action::id),
                of(ListHeading.VERSION, NARROW, Action::version),
                of(ListHeading.CHANGED_AT, WIDE, Action::updatedAt)));
        return columns;
    }

    /** A cell as text. */
    static String words(Object cell) {
        return cell == null ? "" : cell.toString();
    }

    private static Column text(PlanColumn column, int width, Function<Action, String> cell) {
        return new Column(column.heading(), width, cell::apply);
    }

    private static Column of(ListHeading heading, int width, Function<Action, Object> cell) {
        return new Column(heading.heading(), width, cell);
    }

    private static Function<Action, String> of(Function<Recommendation, Optional<String>> words) {
        return action -> words.apply(action.recommendation()).orElse("");
    }

    private static String owners(Action action) {
        return action.owners().stream().map(ActionColumns::owner).collect(Collectors.joining(" / "));
    }

    private static String owner(ActionOwner owner) {
        return owner.qualifier() == null ? owner.title() : owner.title() + " (" + owner.qualifier() + ")";
    }

    /** The plan's own words until somebody has changed the status here. */
    private static String status(Action action) {
        if (action.statusBasis() == StatusBasis.CHANGED) {
            return action.status().words();
        }
        return words(action.statusAsStated());
    }

    private static String yes(boolean so) {
        return so ? "Yes" : "No";
    }
}
