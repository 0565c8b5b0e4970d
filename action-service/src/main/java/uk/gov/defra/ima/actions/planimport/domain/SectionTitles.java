package uk.gov.defra.ima.actions.planimport.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of their own for recommendations: a title across the table, or a bare number with sub-numbers below. A text that
 * only begins with a number is one where the table has no column for recommendations, and the titles count up.
 */
final class SectionTitles {

    private static final List<PlanColumn> OF_AN_ACTION = List.of(
            PlanColumn.OWNER,
            PlanColumn.COMPLETION_DUE,
            PlanColumn.STATUS,
            PlanColumn.COMMENTARY,
            PlanColumn.DELIVERED,
            PlanColumn.RAG,
            PlanColumn.PRIORITY,
            PlanColumn.LABELS);

    private final Set<String> numbersWithin = new HashSet<>();
    private int last;

    /** @param rows all rows of the table; what their references begin with can be the number of a section */
    SectionTitles(List<PlanRow> rows) {
        rows.forEach(row -> Numbering.recommendationOf(ref(row)).ifPresent(numbersWithin::add));
    }

    /** The recommendation whose section a row begins; asked row by row, in their order. */
    Optional<Numbering.Numbered> of(PlanRow row) {
        return TitleRow.section(row.cells()).or(() -> counted(row)).or(() -> bare(row));
    }

    private Optional<Numbering.Numbered> counted(PlanRow row) {
        if (row.headings().has(PlanColumn.RECOMMENDATION) || row.headings().has(PlanColumn.RECOMMENDATION_NUMBER)) {
            return Optional.empty();
        }
        var title = TitleRow.only(row.cells())
                .flatMap(Numbering::numbered)
                .filter(found -> found.number().equals(Integer.toString(last + 1)));
        title.ifPresent(found -> last++);
        return title;
    }

    private Optional<Numbering.Numbered> bare(PlanRow row) {
        var action = row.cell(PlanColumn.ACTION).strip();
        var holdsNoAction =
                OF_AN_ACTION.stream().allMatch(column -> row.cell(column).isBlank());
        if (action.isEmpty()
                || !holdsNoAction
                || !row.cell(PlanColumn.RECOMMENDATION).isBlank()) {
            return Optional.empty();
        }
        var number =
                Numbering.recommendation(ref(row).isEmpty() ? row.cell(PlanColumn.RECOMMENDATION_NUMBER) : ref(row));
        return Numbering.bare(number).isPresent() && numbersWithin.contains(number)
                ? Optional.of(new Numbering.Numbered(number, action))
                : Optional.empty();
    }

    private static String ref(PlanRow row) {
        return row.cell(PlanColumn.ACTION_REF).strip();
    }
}
