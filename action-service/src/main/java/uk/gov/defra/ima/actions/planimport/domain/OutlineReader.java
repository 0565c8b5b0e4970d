package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the outline of a plan in its rows. A recommendation may stand in each row, once with blanks below, or in a row
 * of its own; a reference may be unique in the plan, or only within its recommendation.
 */
public final class OutlineReader {

    private final PlanTable table;
    private final OutlineRecommendations recommendations = new OutlineRecommendations();
    private final List<CellProblem> problems;
    private final List<CellProblem> warnings;
    private final DraftActions drafts = new DraftActions();
    private final SectionTitles sections;
    private final NoteRows notes;
    private final RowLabels labels;
    private Optional<String> sheet = Optional.empty();
    private String current;

    private OutlineReader(PlanTable table) {
        this.table = table;
        problems = new ArrayList<>(table.problems());
        warnings = new ArrayList<>(table.warnings());
        sections = new SectionTitles(table.rows());
        notes = new NoteRows(table.rows());
        labels = new RowLabels(table.rows());
    }

    /**
     * Reads the rows of a table.
     *
     * @throws ImportRefused with every reason why they cannot become a plan
     */
    public static PlanOutline read(PlanTable table) {
        return new OutlineReader(table).read();
    }

    private PlanOutline read() {
        for (var row : table.rows()) {
            PlanRules.cells(row, problems);
        }
        table.rows().forEach(this::take);
        var lines = drafts.lines(recommendations, warnings, problems);
        if (table.rows().isEmpty()) {
            problems.add(CellProblem.row(0, "has headings but no rows; a plan needs at least one action"));
        } else if (lines.isEmpty() && problems.isEmpty()) {
            problems.add(CellProblem.row(0, "has no row with an action; a plan needs at least one"));
        }
        if (!problems.isEmpty()) {
            throw new ImportRefused(problems);
        }
        var stated = recommendations.stated(
                lines.stream().map(PlanLine::recommendation).collect(Collectors.toSet()), warnings);
        return new PlanOutline(stated, lines, warnings);
    }

    private void take(PlanRow row) {
        if (!sheet.equals(row.headings().sheet())) {
            sheet = row.headings().sheet();
            current = null;
        }
        var label = labels.of(row);
        if (label.isPresent() && !row.cell(PlanColumn.ACTION).isBlank()) {
            labelled(row, label.get());
            return;
        }
        var section = sections.of(row);
        if (section.isPresent()) {
            current = recommendations.section(
                    row, section.get().number(), section.get().text());
            return;
        }
        var note = notes.of(row);
        if (note.isPresent()) {
            warnings.add(note.get());
            return;
        }
        var action = row.cell(PlanColumn.ACTION).strip();
        if (TitleRow.headsGroup(row)) {
            warnings.add(CellProblem.of(
                    row, "is taken for a heading of the rows below it, neither a recommendation nor an action"));
            return;
        }
        var own = recommendations.own(row, warnings);
        if (action.isEmpty()) {
            withoutAction(row, own);
            return;
        }
        var ref = refCell(row);
        var parts = ref.isEmpty() ? EnumeratedRow.parts(row) : Map.<String, PlanRow>of();
        if (!parts.isEmpty()) {
            warnings.add(CellProblem.in(
                    row,
                    PlanColumn.ACTION,
                    "has actions %s in one cell, and the owner or the date of each beside it: each is taken as an action of its own"
                            .formatted(String.join(", ", parts.keySet()))));
            parts.forEach((letter, part) -> draft(part, own, letter, part.cell(PlanColumn.ACTION)));
            return;
        }
        var description = row.cell(PlanColumn.ACTION);
        var numbered = ref.isEmpty() ? Numbering.actionFirst(action) : Optional.<Numbering.Numbered>empty();
        if (numbered.isPresent()) {
            ref = numbered.get().number();
            description = numbered.get().text();
        }
        warnOfSeveral(row, description);
        draft(row, own, ref, description);
    }

    /** A row that says itself what it is; an action goes to the last recommendation above it. */
    private void labelled(PlanRow row, RowLabels.Label label) {
        var number = label.number().isEmpty() ? refCell(row) : label.number();
        var text = row.cell(PlanColumn.ACTION).strip();
        switch (label.kind()) {
            case RECOMMENDATION ->
                current = recommendations.section(
                        row,
                        number.isEmpty() ? recommendations.unnumbered(row, text) : Numbering.recommendation(number),
                        text);
            case RESPONSE -> {
                if (current == null) {
                    warnings.add(CellProblem.of(row, "responds to no recommendation above it; it is left out"));
                } else {
                    recommendations.respond(current, text);
                }
            }
            case ACTION -> draft(row, Optional.ofNullable(current), number, row.cell(PlanColumn.ACTION));
        }
    }

    private void draft(PlanRow row, Optional<String> own, String ref, String description) {
        PlanRules.named(row, PlanColumn.ACTION_REF, ref, problems);
        var answers = own.or(() -> Optional.ofNullable(current));
        var named = Numbering.recommendationOf(ref);
        if (own.isEmpty() && named.isPresent() && !named.equals(answers)) {
            answers = named;
            recommendations.named(named.get(), row);
        }
        if (answers.isEmpty()) {
            problems.add(CellProblem.in(
                    row,
                    PlanColumn.ACTION,
                    "belongs to no recommendation: neither its row, nor its reference, nor a row above says which"));
            return;
        }
        current = answers.get();
        PlanRules.named(row, PlanColumn.RECOMMENDATION_NUMBER, current, problems);
        drafts.add(row, current, ref, description);
    }

    /** Several actions in one cell are one action: who does which, and when, cannot be told apart. */
    private void warnOfSeveral(PlanRow row, String description) {
        var others = description
                .lines()
                .skip(1)
                .flatMap(line -> Numbering.actionFirst(line)
                        .map(Numbering.Numbered::number)
                        .or(() -> Numbering.lettered(line).map(Numbering.Numbered::number))
                        .stream())
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            warnings.add(CellProblem.in(
                    row,
                    PlanColumn.ACTION,
                    "has other numbered actions in it (%s); all of it is taken as one, give each a row to part them"
                            .formatted(others)));
        }
    }

    private void withoutAction(PlanRow row, Optional<String> own) {
        if (own.isPresent() && refCell(row).isEmpty()) {
            current = own.get();
        } else if (refCell(row).isEmpty() && row.cell(PlanColumn.OWNER).isBlank()) {
            warnings.add(CellProblem.of(row, "has no action and no recommendation; it is left out"));
        } else if (own.isPresent() && Numbering.recommendation(refCell(row)).equals(own.get())) {
            current = own.get();
        } else {
            problems.add(CellProblem.in(row, PlanColumn.ACTION, "must not be blank"));
        }
    }

    private static String refCell(PlanRow row) {
        return row.cell(PlanColumn.ACTION_REF).strip();
    }
}
