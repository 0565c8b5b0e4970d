package uk.gov.defra.ima.actions.plan.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The plans of all organisations; every question names the organisations that the asker belongs to. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, UUID> {

    /** The plan, if one of {@code organisations} has it. */
    public Optional<Plan> in(Collection<String> organisations, UUID id) {
        return find("id = ?1 and organisation in ?2", id, organisations).firstResultOptional();
    }

    /** The plan, locked until the transaction ends; it must exist. */
    public Plan locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The plan, locked until the transaction ends, if one of {@code organisations} has it. */
    public Optional<Plan> lockedIn(Collection<String> organisations, UUID id) {
        return Optional.ofNullable(locked(id)).filter(plan -> organisations.contains(plan.organisation()));
    }

    /** The organisation's plan of that title, without regard to case. */
    public Optional<Plan> titled(String organisation, String title) {
        return find("organisation = ?1 and lower(title) = lower(?2)", organisation, title)
                .firstResultOptional();
    }

    /** Plans in the order in which they were recorded, after {@code after}. */
    public List<Plan> page(Collection<String> organisations, Optional<UUID> after, int limit) {
        var parameters = Parameters.with("organisations", organisations);
        var query = after.map(id -> {
                    parameters.and("after", id);
                    return "organisation in :organisations and id > :after order by id";
                })
                .orElse("organisation in :organisations order by id");
        return find(query, parameters).page(0, limit).list();
    }
}
