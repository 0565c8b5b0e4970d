package uk.gov.defra.ima.reports.overview.domain;

import java.util.List;
import uk.gov.defra.ima.reports.projection.domain.ActionVersion;
import uk.gov.defra.ima.reports.projection.domain.PlanVersion;
import uk.gov.defra.ima.reports.projection.domain.Posts;
import uk.gov.defra.ima.reports.projection.domain.RecommendationVersion;

/**
 * How everything of an organisation stood at one time.
 *
 * @param plans its plans
 * @param recommendations its recommendations
 * @param actions its actions
 * @param posts its posts
 */
public record Standing(
        List<PlanVersion> plans,
        List<RecommendationVersion> recommendations,
        List<ActionVersion> actions,
        Posts posts) {

    /** Keeps its own copies. */
    public Standing {
        plans = List.copyOf(plans);
        recommendations = List.copyOf(recommendations);
        actions = List.copyOf(actions);
    }
}
