package uk.gov.defra.ima.actions.plan.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The recommendations of all plans. */
@ApplicationScoped
public class Recommendations implements PanacheRepositoryBase<Recommendation, UUID> {

    /** A page of one plan's recommendations in natural order of number, after {@code after} (a sort key). */
    public List<Recommendation> page(UUID plan, Optional<String> after, int limit) {
        return find("plan = ?1 and numberSort > ?2 order by numberSort", plan, after.orElse(""))
                .page(0, limit)
                .list();
    }
}
