package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionRef;
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

    /** Takes an action of the plan; answers with how the file differs from it, and with nothing when it is missing there. */
    public Optional<List<FieldChange>> ours(Action action) {
        var inFile = stated.get(action.refNormalised());
        if (inFile == null) {
            missing.add(action.ref());
            return Optional.empty();
        }
        var found = ThreeWay.compare(inFile, action);
        changes.put(action.refNormalised(), found);
        return Optional.of(found);
    }

    /** What the file says of an action. */
    public StatedAction inFile(Action action) {
        return stated.get(action.refNormalised());
    }

    /** What the file has that the plan has not, in its order, once all actions of the plan were taken. */
    public List<StatedAction> added() {
        return stated.entrySet().stream()
                .filter(entry -> !changes.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
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
        return ImportReport.compared(stated.size(), counts, inOrder(missing), conflicts, warnings);
    }

    private static List<String> inOrder(List<String> refs) {
        return refs.stream()
                .sorted(Comparator.comparing(ref -> new ActionRef(ref).sortKey()))
                .toList();
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
