package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionOwner;
import uk.gov.defra.ima.actions.action.domain.OriginalCells;
import uk.gov.defra.ima.actions.action.domain.StatusBasis;
import uk.gov.defra.ima.actions.plan.domain.RecommendationNumber;

/**
 * Compares an action three ways: what was last imported, what stands here now, what the file says. A field that the
 * file leaves as it was last imported stays as it is here; one that only the file changed is updated; one that both
 * changed, to different things, is a conflict. A column that the file does not have says nothing.
 */
public final class ThreeWay {

    private final StatedAction file;
    private final Optional<StatedAction> last;
    private final List<FieldChange> changes = new ArrayList<>();

    private ThreeWay(StatedAction file, Optional<StatedAction> last) {
        this.file = file;
        this.last = last;
    }

    /** The fields on which the file would change the action, or is in conflict with it. */
    public static List<FieldChange> compare(StatedAction file, Optional<StatedAction> last, Action ours) {
        var comparison = new ThreeWay(file, last);
        comparison.fields(ours);
        return comparison.changes;
    }

    /**
     * The row that was last imported, as a row under its own headings.
     *
     * @param cells what the action came from
     * @param mapping the mapping with which it was read
     */
    public static PlanLine lastImported(OriginalCells cells, Map<PlanColumn, String> mapping, Action ours) {
        var names = List.copyOf(cells.cells().keySet());
        var headings = Headings.read(new Sheet.Row(0, names), mapping, List.of());
        var texts = names.stream().map(cells.cells()::get).toList();
        var row = new PlanRow(headings, new Sheet.Row(cells.row(), texts));
        var text = row.cell(PlanColumn.ACTION);
        var description = row.cell(PlanColumn.ACTION_REF).isBlank()
                ? Numbering.actionFirst(text).map(Numbering.Numbered::text).orElse(text)
                : text;
        return new PlanLine(
                row, ours.recommendation().number(), ours.ref(), description, row.cell(PlanColumn.COMMENTARY_UPDATED));
    }

    private void fields(Action ours) {
        text(
                PlanColumn.RECOMMENDATION_NUMBER,
                number(file.line().recommendation()),
                last.map(line -> number(ours.recommendation().number())),
                number(ours.recommendation().number()));
        text(
                PlanColumn.ACTION,
                plain(file.line().description()),
                last.map(was -> plain(was.line().description())),
                plain(ours.description()));
        said(
                PlanColumn.OWNER,
                () -> text(
                        PlanColumn.OWNER,
                        owners(file.owners()),
                        last.map(was -> owners(was.owners())),
                        owners(ours.owners())));
        said(
                PlanColumn.COMPLETION_DUE,
                () -> text(
                        PlanColumn.COMPLETION_DUE,
                        plain(file.due().asStated()),
                        last.map(was -> plain(was.due().asStated())),
                        plain(ours.completionDue().asStated())));
        said(
                PlanColumn.PRIORITY,
                () -> text(
                        PlanColumn.PRIORITY,
                        file.priority().orElse(""),
                        last.map(was -> was.priority().orElse("")),
                        ours.priority().orElse("")));
        said(
                PlanColumn.COMMENTARY,
                () -> text(
                        PlanColumn.COMMENTARY,
                        plain(file.commentary().orElse("")),
                        last.map(was -> plain(was.commentary().orElse(""))),
                        ours.commentary().map(said -> plain(said.text())).orElse("")));
        if (Stream.of(PlanColumn.STATUS, PlanColumn.DELIVERED, PlanColumn.RAG).anyMatch(file.line()::hasColumn)) {
            status(ours);
        }
    }

    /** Words count as long as nobody changed the status here; after that, the status itself. */
    private void status(Action ours) {
        var inFile = words(file.status().asStated());
        if (ours.statusBasis() == StatusBasis.CHANGED
                && (file.status().status() == ours.status()
                        || inFile.equalsIgnoreCase(ours.status().words()))) {
            return;
        }
        var now = ours.statusBasis() == StatusBasis.CHANGED ? ours.status().name() : words(ours.statusAsStated());
        text(PlanColumn.STATUS, inFile, last.map(was -> words(was.status().asStated())), now);
    }

    private void said(PlanColumn column, Runnable comparing) {
        if (file.line().hasColumn(column)) {
            comparing.run();
        }
    }

    private void text(PlanColumn column, String inFile, Optional<String> was, String now) {
        if (inFile.equals(now) || was.filter(inFile::equals).isPresent()) {
            return;
        }
        var conflict = was.filter(now::equals).isEmpty();
        changes.add(new FieldChange(column.field(), was.orElse(null), now, inFile, conflict));
    }

    private static String owners(List<ActionOwner> owners) {
        return owners.stream()
                .map(owner -> owner.qualifier() == null ? owner.post() : owner.post() + " (" + owner.qualifier() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String number(String written) {
        return new RecommendationNumber(Numbering.recommendation(written))
                .sortKey()
                .replaceFirst("^0+(?=.)", "");
    }

    private static String words(String words) {
        return words == null ? "" : plain(words);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
