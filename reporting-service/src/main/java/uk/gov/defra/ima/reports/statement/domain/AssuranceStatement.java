package uk.gov.defra.ima.reports.statement.domain;

import java.util.List;

/**
 * What is declared about an area, as at a day: the figures, and what is behind each one.
 *
 * @param head everything but the figures
 * @param figures the numbers
 * @param gaps versions that were missing from the history when it was drafted
 */
public record AssuranceStatement(StatementHead head, List<Figure> figures, List<MissingVersion> gaps) {

    /** Keeps its own copies. */
    public AssuranceStatement {
        figures = List.copyOf(figures);
        gaps = List.copyOf(gaps);
    }

    /** Whether it could be signed: no statement over a history with gaps can. */
    public boolean isSignable() {
        return gaps.isEmpty();
    }

    /** What is told to others when it has been drafted. */
    public StatementEvent drafted() {
        return new StatementEvent.Drafted(this);
    }
}
