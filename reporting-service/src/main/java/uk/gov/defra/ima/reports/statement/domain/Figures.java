package uk.gov.defra.ima.reports.statement.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.defra.ima.reports.overview.domain.Tally;
import uk.gov.defra.ima.reports.projection.domain.ActionStatus;
import uk.gov.defra.ima.reports.projection.domain.ActionVersion;
import uk.gov.defra.ima.reports.projection.domain.Posts;

/** The figures that every statement has. */
public final class Figures {

    /** Actions of one status. */
    public static final String BY_STATUS = "actions-by-status";

    /** Open actions whose last day in time is over. */
    public static final String LATE = "actions-late";

    /** Open actions none of whose owner posts had a holder. */
    public static final String UNOWNED = "actions-unowned";

    /** Actions whose status this release cannot name; there only when it counts something. */
    public static final String OF_UNKNOWN_STATUS = "actions-of-unknown-status";

    private Figures() {}

    /** One for each status, zero included, then what is late and what is unowned. */
    public static List<Figure> of(Tally tally, Posts posts) {
        List<Figure> figures = new ArrayList<>();
        for (ActionStatus status : ActionStatus.known()) {
            figures.add(
                    counting(BY_STATUS, Optional.of(status), tally.byStatus().get(status)));
        }
        List<ActionVersion> unknown = tally.byStatus().get(ActionStatus.UNKNOWN);
        if (!unknown.isEmpty()) {
            figures.add(counting(OF_UNKNOWN_STATUS, Optional.empty(), unknown));
        }
        figures.add(counting(LATE, Optional.empty(), tally.late()));
        figures.add(new Figure(UNOWNED, Optional.empty(), events(tally.unowned()), vacancies(tally.unowned(), posts)));
        return List.copyOf(figures);
    }

    private static Figure counting(String name, Optional<ActionStatus> status, List<ActionVersion> actions) {
        return new Figure(name, status, events(actions), List.of());
    }

    private static List<Evidence> events(List<ActionVersion> actions) {
        return actions.stream().map(Evidence::of).toList();
    }

    /** What shows that the owner posts of these actions had no holder. */
    private static List<Evidence> vacancies(List<ActionVersion> actions, Posts posts) {
        Set<Evidence> vacancies = new LinkedHashSet<>();
        actions.forEach(action -> posts.ownersOf(action).forEach(post -> vacancies.add(Evidence.of(post))));
        return List.copyOf(vacancies);
    }
}
