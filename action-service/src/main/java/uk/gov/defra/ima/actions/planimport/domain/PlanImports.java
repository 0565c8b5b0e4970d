package uk.gov.defra.ima.actions.planimport.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The imports of all organisations. */
@ApplicationScoped
public class PlanImports implements PanacheRepositoryBase<PlanImport, UUID> {

    /** The import, if one of {@code organisations} asked for it. */
    public Optional<PlanImport> in(Collection<String> organisations, UUID id) {
        return find("id = ?1 and organisation in ?2", id, organisations).firstResultOptional();
    }

    /** The import, locked until the transaction ends, if it still waits. */
    public Optional<PlanImport> waiting(UUID id) {
        return find("id = ?1 and state = ?2", id, ImportState.WAITING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Imports that wait and that nobody has begun since {@code before}, oldest first; at most 100. */
    public List<UUID> leftWaiting(Instant before) {
        return getEntityManager()
                .createQuery(
                        "select id from PlanImport where state = :state and (takenAt is null or takenAt < :before)"
                                + " and createdAt < :before order by createdAt",
                        UUID.class)
                .setParameter("state", ImportState.WAITING)
                .setParameter("before", before)
                .setMaxResults(100)
                .getResultList();
    }
}
