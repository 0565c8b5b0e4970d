package uk.gov.defra.ima.reports.overview.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import uk.gov.defra.ima.reports.overview.domain.Overview;
import uk.gov.defra.ima.reports.overview.domain.Standing;
import uk.gov.defra.ima.reports.projection.domain.ActionVersions;
import uk.gov.defra.ima.reports.projection.domain.AsAt;
import uk.gov.defra.ima.reports.projection.domain.PlanVersions;
import uk.gov.defra.ima.reports.projection.domain.PostVersions;
import uk.gov.defra.ima.reports.projection.domain.RecommendationVersions;
import uk.gov.defra.ima.reports.projection.domain.RecordedUpTo;

/** Reads how an organisation is doing. */
@ApplicationScoped
public class ReadOverview {

    /** An organisation has a handful of plans; more than this would be no overview. */
    private static final int MOST_PLANS = 1_000;

    private final PlanVersions plans;
    private final RecommendationVersions recommendations;
    private final ActionVersions actions;
    private final PostVersions posts;
    private final RecordedUpTo recordedUpTo;

    ReadOverview(
            PlanVersions plans,
            RecommendationVersions recommendations,
            ActionVersions actions,
            PostVersions posts,
            RecordedUpTo recordedUpTo) {
        this.plans = plans;
        this.recommendations = recommendations;
        this.actions = actions;
        this.posts = posts;
        this.recordedUpTo = recordedUpTo;
    }

    /** The overview of an organisation; of one that is not known here, an empty one. */
    @Transactional
    public Overview read(String organisation, AsAt asAt) {
        // Asked first, so that it never claims more than the numbers hold.
        var upTo = recordedUpTo.of(organisation, asAt);
        var standing = new Standing(
                plans.ofOrganisations(List.of(organisation), asAt, Optional.empty(), MOST_PLANS),
                recommendations.ofOrganisation(organisation, asAt),
                actions.ofOrganisation(organisation, asAt),
                posts.ofOrganisation(organisation, asAt));
        return Overview.of(organisation, asAt, upTo, standing);
    }
}
