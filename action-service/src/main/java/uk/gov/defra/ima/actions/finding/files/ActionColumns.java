package uk.gov.defra.ima.actions.finding.files;

import java.time.LocalDate;
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
            text(PlanColumn.PRIORITY, NARROW, action -> action.priority().orElse("")));

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
                new Column("Labels", WIDE, action -> String.join("; ", action.labels())),
                new Column(
                        "First day as read",
                        NARROW,
                        action -> day(action.completionDue().earliest())),
                new Column(
                        "Last day as read",
                        NARROW,
                        action -> day(action.completionDue().latest())),
                new Column("Overdue", NARROW, action -> yes(action.isOverdue(now.today()))),
                new Column("Stale", NARROW, action -> yes(action.isUnheardOfSince(now.staleBefore()))),
                new Column("Organisation id", NARROW, Action::organisation),
                new Column("Plan id", WIDE, action -> action.plan().toString()),
                new Column("Action id", WIDE, action -> action.id().toString()),
                new Column("Version", NARROW, Action::version),
                new Column("Changed at (UTC)", WIDE, Action::updatedAt)));
        return columns;
    }

    /** A cell as text. */
    static String words(Object cell) {
        return cell == null ? "" : cell.toString();
    }

    private static Column text(PlanColumn column, int width, Function<Action, String> cell) {
        return new Column(column.heading(), width, cell::apply);
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

    private static LocalDate day(LocalDate day) {
        return day;
    }

    private static String yes(boolean so) {
        return so ? "Yes" : "No";
    }
}
