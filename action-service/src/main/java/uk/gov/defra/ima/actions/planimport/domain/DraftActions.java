package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.gov.defra.ima.actions.action.domain.ActionRef;

/**
 * The actions of a file as they are read, until all are known: only then it shows whether a reference is unique in the
 * plan or only within its recommendation, and which are free for actions that have none.
 */
final class DraftActions {

    private final List<Draft> drafts = new ArrayList<>();

    private record Draft(PlanRow row, String recommendation, String ref, String description) {}

    /** @param ref its reference as written; nothing, or nothing but punctuation, for one that has none */
    void add(PlanRow row, String recommendation, String ref, String description) {
        drafts.add(new Draft(row, recommendation, key(ref).isEmpty() ? "" : ref, description));
    }

    /** Each with a reference; adds a warning for each that is given one, and a problem for each that stands twice. */
    List<PlanLine> lines(
            OutlineRecommendations recommendations, List<CellProblem> warnings, List<CellProblem> problems) {
        var restart = barePlacesRestart();
        Map<String, PlanRow> seen = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        var taken = new HashSet<String>();
        drafts.forEach(draft -> taken.add(key(inPlan(draft, restart))));
        var lines = new ArrayList<PlanLine>();
        for (var draft : drafts) {
            var ref = inPlan(draft, restart);
            if (ref.isEmpty()) {
                ref = next(draft.recommendation(), places, taken);
                warnings.add(CellProblem.in(
                        draft.row(),
                        PlanColumn.ACTION_REF,
                        "is blank; the action is given the reference %s by its place".formatted(ref)));
            }
            var first = seen.putIfAbsent(key(ref), draft.row());
            if (first != null) {
                problems.add(CellProblem.in(
                        draft.row(),
                        PlanColumn.ACTION_REF,
                        "is the reference of %s too; each must be unique"
                                .formatted(CellProblem.of(first, "").place())));
            }
            lines.add(new PlanLine(
                    draft.row(),
                    draft.recommendation(),
                    ref,
                    draft.description(),
                    recommendations.updated(draft.recommendation(), draft.row())));
        }
        return lines;
    }

    private static String inPlan(Draft draft, boolean restart) {
        var ref = draft.ref();
        var within = Numbering.isWithin(ref) || (restart && Numbering.bare(ref).isPresent());
        return within ? Numbering.within(draft.recommendation(), ref) : ref;
    }

    /** True when 1, 2, 3 begins again under each recommendation. */
    private boolean barePlacesRestart() {
        Map<String, String> first = new HashMap<>();
        for (var draft : drafts) {
            var bare = Numbering.bare(draft.ref());
            if (bare.isPresent()) {
                var before = first.putIfAbsent(bare.get(), draft.recommendation());
                if (before != null && !before.equals(draft.recommendation())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The next place of a recommendation that no reference has. */
    private static String next(String recommendation, Map<String, Integer> places, Set<String> taken) {
        String ref;
        do {
            ref = recommendation + "." + places.merge(recommendation, 1, Integer::sum);
        } while (!taken.add(key(ref)));
        return ref;
    }

    private static String key(String ref) {
        return ref.isBlank() ? "" : new ActionRef(ref).normalised();
    }
}
