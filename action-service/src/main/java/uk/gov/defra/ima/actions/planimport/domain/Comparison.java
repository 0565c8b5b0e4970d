package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.planimport.domain.RowOutcome.Outcome;

/** Gathers how a file differs from a plan, action by action. */
public final class Comparison {

    private final Map<String, StatedAction> stated;
    private final Map<String, List<FieldChange>> changes = new HashMap<>();
    private final List<String> missing = new ArrayList<>();

    /** @param stated what the file says, by normalised reference, in its order */
    public Comparison(Map<String, StatedAction> stated) {
        this.stated = stated;
    }

    /**
     * Takes an action of the plan.
     *
     * @param last what was last imported for it; asked for only when the file has it
     */
    public void ours(Action action, Supplier<Optional<StatedAction>> last) {
        var inFile = stated.get(action.refNormalised());
        if (inFile == null) {
            missing.add(action.ref());
        } else {
            changes.put(action.refNormalised(), ThreeWay.compare(inFile, last.get(), action));
        }
    }

    /** Row by row, in the order of the file. */
    public List<RowOutcome> outcomes() {
        return stated.entrySet().stream()
                .limit(RowOutcome.SHOWN)
                .map(entry -> {
                    var found = changes.get(entry.getKey());
                    return RowOutcome.of(entry.getValue(), outcome(found), found == null ? List.of() : found);
                })
                .toList();
    }

    /** The counts, what is missing from the file, and the conflicts. */
    public ImportReport report(List<CellProblem> warnings) {
        var counts = new HashMap<Outcome, Integer>();
        var conflicts = new ArrayList<ImportConflict>();
        stated.forEach((ref, file) -> {
            var found = changes.get(ref);
            counts.merge(outcome(found), 1, Integer::sum);
            if (found != null) {
                found.stream()
                        .filter(FieldChange::conflict)
                        .map(change -> conflict(file, change))
                        .forEach(conflicts::add);
            }
        });
        return ImportReport.compared(stated.size(), counts, missing, conflicts, warnings);
    }

    private static ImportConflict conflict(StatedAction file, FieldChange change) {
        return new ImportConflict(
                file.line().number(),
                file.line().ref(),
                change.field(),
                change.lastImported(),
                change.ours(),
                change.file());
    }

    private static Outcome outcome(List<FieldChange> found) {
        if (found == null) {
            return Outcome.CREATED;
        }
        if (found.isEmpty()) {
            return Outcome.UNCHANGED;
        }
        return found.stream().anyMatch(FieldChange::conflict) ? Outcome.CONFLICT : Outcome.UPDATED;
    }
}
