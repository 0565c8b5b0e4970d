package uk.gov.defra.ima.reports.statement.domain;

import java.util.List;
import java.util.Optional;
import uk.gov.defra.ima.reports.projection.domain.ActionStatus;

/**
 * One number of a statement and the events behind it.
 *
 * @param name what is counted, such as {@code actions-by-status}
 * @param status the status that is counted, where the figure counts one
 * @param counted the events that left each thing as it was counted: as many as the number says
 * @param supporting further events without which it would not have been counted, such as that nobody held a post
 */
public record Figure(String name, Optional<ActionStatus> status, List<Evidence> counted, List<Evidence> supporting) {

    /** Keeps its own copies. */
    public Figure {
        counted = List.copyOf(counted);
        supporting = List.copyOf(supporting);
    }

    /** The number. */
    public int count() {
        return counted.size();
    }
}
