package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionStatus;
import uk.gov.defra.ima.actions.action.domain.OriginalCells;

/**
 * Compares an action three ways: what was last imported, what stands here now, what the file says. A field that the
 * file leaves as it was last imported stays as it is here; one that only the file changed is updated; one that both
 * changed, to different things, is a conflict. A column that the file does not have says nothing.
 */
public final class ThreeWay {

    private ThreeWay() {}

    /** The fields on which the file would change the action, or is in conflict with it. */
    public static List<FieldChange> compare(StatedAction file, Action ours) {
        var last = ours.originalCells().map(OriginalCells::stated).orElse(Map.of());
        var now = StatedValues.of(ours);
        var changes = new ArrayList<FieldChange>();
        StatedValues.of(file).forEach((column, inFile) -> {
            var was = Optional.ofNullable(last.get(column.field()));
            var here = now.get(column);
            var differs = !inFile.equals(here) && was.filter(inFile::equals).isEmpty();
            if (differs && !(column == PlanColumn.STATUS && saysTheSame(file, ours))) {
                // Where the last file had no such column, only what is blank here is known to be nobody's change.
                var conflict = !was.orElse("").equals(here) || cannotFollow(column, file);
                changes.add(new FieldChange(column.field(), was.orElse(null), here, inFile, conflict));
            }
        });
        return changes;
    }

    /**
     * What the action is to be compared with next time: the file, but for the conflicts, which stay what they were until
     * somebody resolves them.
     */
    public static OriginalCells after(StatedAction file, Action ours, List<FieldChange> changes) {
        var stated =
                new HashMap<>(ours.originalCells().map(OriginalCells::stated).orElse(Map.of()));
        stated.putAll(StatedValues.byField(StatedValues.of(file)));
        changes.stream().filter(FieldChange::conflict).forEach(conflict -> {
            if (conflict.lastImported() == null) {
                stated.remove(conflict.field());
            } else {
                stated.put(conflict.field(), conflict.lastImported());
            }
        });
        return new OriginalCells(file.line().number(), file.line().row().asWritten(), stated);
    }

    /** Other words for the status that it has are no change. */
    private static boolean saysTheSame(StatedAction file, Action ours) {
        var words = file.status().asStated();
        return file.status().status() == ours.status()
                || (words != null
                        && words.strip().equalsIgnoreCase(ours.status().words()));
    }

    /** An action stays under its recommendation, and once something was said of its status, something was said. */
    private static boolean cannotFollow(PlanColumn column, StatedAction file) {
        return column == PlanColumn.RECOMMENDATION_NUMBER
                || (column == PlanColumn.STATUS && file.status().status() == ActionStatus.NOT_STATED);
    }
}
