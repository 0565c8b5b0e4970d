package uk.gov.defra.ima.actions.planimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** How far imports have come; told in transactions of their own, so that it shows while an import runs. */
@ApplicationScoped
class ImportProgress {

    private final EntityManager entities;

    ImportProgress(EntityManager entities) {
        this.entities = entities;
    }

    /** So many rows of it are done. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tell(UUID id, int done) {
        entities.createNativeQuery("insert into plan_import_progress (import_id, done) values (:id, :done)"
                        + " on conflict (import_id) do update set done = excluded.done")
                .setParameter("id", id)
                .setParameter("done", done)
                .executeUpdate();
    }

    /** How many rows of it are done; 0 before it runs. */
    @Transactional
    int of(UUID id) {
        List<?> done = entities.createNativeQuery("select done from plan_import_progress where import_id = :id")
                .setParameter("id", id)
                .getResultList();
        return done.isEmpty() ? 0 : ((Number) done.getFirst()).intValue();
    }
}
