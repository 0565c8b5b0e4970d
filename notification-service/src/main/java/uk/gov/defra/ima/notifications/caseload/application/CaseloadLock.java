package uk.gov.defra.ima.notifications.caseload.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Keeps an organisation's caseload still while somebody reckons with it, until the end of the transaction. Those who
 * change one action share it; those who need all of it to stand still have it alone. Without it, a reminder could be
 * raised for an action that is being closed at that moment, and stay.
 */
@ApplicationScoped
public class CaseloadLock {

    private final EntityManager database;

    CaseloadLock(EntityManager database) {
        this.database = database;
    }

    /** Waits until nobody has it alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void share(String organisation) {
        take("select cast(pg_advisory_xact_lock_shared(hashtextextended(:key, 0)) as text)", organisation);
    }

    /** Waits until nobody else has it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void alone(String organisation) {
        take("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)", organisation);
    }

    private void take(String statement, String organisation) {
        database.createNativeQuery(statement, String.class)
                .setParameter("key", "caseload:" + organisation)
                .getSingleResult();
    }
}
