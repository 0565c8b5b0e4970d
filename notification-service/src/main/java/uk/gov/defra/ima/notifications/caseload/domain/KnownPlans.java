package uk.gov.defra.ima.notifications.caseload.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The plans that this service has heard of. */
@ApplicationScoped
public class KnownPlans implements PanacheRepositoryBase<KnownPlan, UUID> {

    /** The plan, locked until the transaction ends. */
    public Optional<KnownPlan> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Titles by plan; one that is not known is left out. */
    public Map<UUID, String> titles(Collection<UUID> ids) {
        return find("id in ?1", Set.copyOf(ids)).stream()
                .map(KnownPlan::state)
                .collect(Collectors.toMap(PlanState::id, PlanState::title));
    }
}
