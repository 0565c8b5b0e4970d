package uk.gov.defra.ima.actions.planimport.domain;

import java.util.List;

/**
 * What a file says, in the order of its rows: recommendations, and the actions that answer them.
 *
 * @param recommendations each once
 * @param lines the actions
 * @param warnings how the file was read, where that is not plain
 */
public record PlanOutline(
        List<StatedRecommendation> recommendations, List<PlanLine> lines, List<CellProblem> warnings) {

    /** What the headings were taken for, sheet by sheet. */
    public List<TakenColumn> columns() {
        return lines.stream()
                .map(line -> line.row().headings())
                .distinct()
                .flatMap(headings -> headings.taken().stream())
                .toList();
    }
}
