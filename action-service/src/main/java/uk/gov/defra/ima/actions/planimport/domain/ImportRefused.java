package uk.gov.defra.ima.actions.planimport.domain;

import java.util.List;

/** A file that cannot become a plan; nothing of it was applied. */
public final class ImportRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<CellProblem> problems;

    /** @param problems every reason, never empty */
    public ImportRefused(List<CellProblem> problems) {
        super(problems.size() + " problem(s), the first at "
                + problems.getFirst().place());
        this.problems = List.copyOf(problems);
    }

    /** Every reason. */
    public List<CellProblem> problems() {
        return problems;
    }
}
