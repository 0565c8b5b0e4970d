package uk.gov.defra.ima.actions.plan.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The progress reviews of all plans. */
@ApplicationScoped
public class PlanReviews implements PanacheRepositoryBase<PlanReview, UUID> {

    /** Reviews that a list has at most: a plan has two or three. */
    public static final int MOST = 100;

    /** Those of a plan, in the order in which they were made. */
    public List<PlanReview> of(UUID plan) {
        return find("plan = ?1 order by reviewedOn, id", plan).page(0, MOST).list();
    }
}
