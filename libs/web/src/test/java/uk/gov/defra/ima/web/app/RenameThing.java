package uk.gov.defra.ima.web.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uk.gov.defra.ima.web.etag.ExpectedVersion;
import uk.gov.defra.ima.web.problem.Problems;

/** Use cases that change a row. */
@ApplicationScoped
class RenameThing {

    private final EntityManager entities;

    RenameThing(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    Thing rename(UUID id, ExpectedVersion expected, String name) {
        Thing thing = entities.find(Thing.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (thing == null) {
            throw Problems.notFound("thing", id);
        }
        expected.check(thing.version);
        thing.name = name;
        entities.flush();
        return thing;
    }

    /** As somebody does who changes it without a lock, while another changes it too. */
    @Transactional
    void renameTooLate(UUID id) {
        Thing thing = entities.find(Thing.class, id);
        entities.createNativeQuery("update thing set version = version + 1 where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        thing.name = thing.name + " too late";
    }
}
