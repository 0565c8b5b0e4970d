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

    /** Imports that wait, on which nobody works and nobody has begun to since {@code before}, oldest first; at most 100. */
    public List<UUID> leftWaiting(Instant before) {
        // Whoever works on one holds its row, and lets go of it by ending, however it ends.
        return getEntityManager()
                .createNativeQuery(
                        "select id from plan_import where state = 'WAITING' and coalesce(taken_at, created_at) < :before"
                                + " order by created_at limit 100 for no key update skip locked",
                        UUID.class)
                .setParameter("before", before)
                .getResultList();
    }
}
