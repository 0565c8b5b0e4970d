package uk.gov.defra.ima.reports.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import uk.gov.defra.ima.reports.projection.domain.AsAt;
import uk.gov.defra.ima.reports.projection.domain.PlanVersion;
import uk.gov.defra.ima.reports.projection.domain.PlanVersions;
import uk.gov.defra.ima.web.paging.Cursors;
import uk.gov.defra.ima.web.paging.Page;

/** Lists plans, a page at a time. */
@ApplicationScoped
public class ListPlans {

    private final PlanVersions plans;
    private final Cursors cursors;
    private final Clock clock;

    ListPlans(PlanVersions plans, Cursors cursors, Clock clock) {
        this.plans = plans;
        this.cursors = cursors;
        this.clock = clock;
    }

    /**
     * One page of the plans of some organisations as they stand, in the order in which they were registered.
     *
     * @param limit most items, 1 to 100
     * @param cursor of the page, or empty for the first
     * @throws uk.gov.defra.ima.web.problem.ProblemException INVALID_CURSOR when it was not made for this list
     */
    public Page<PlanVersion> page(SortedSet<String> organisations, int limit, Optional<String> cursor) {
        String query = "plans of " + String.join(",", organisations);
        Optional<UUID> after =
                cursor.map(text -> UUID.fromString(cursors.keys(query, text).getFirst()));
        List<PlanVersion> found = plans.ofOrganisations(organisations, AsAt.today(clock.instant()), after, limit + 1);
        if (found.size() <= limit) {
            return Page.last(found);
        }
        List<PlanVersion> shown = found.subList(0, limit);
        return new Page<>(
                shown, cursors.next(query, List.of(shown.getLast().id().toString())));
    }
}
