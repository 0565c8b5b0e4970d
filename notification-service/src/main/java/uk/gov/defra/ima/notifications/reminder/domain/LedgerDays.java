package uk.gov.defra.ima.notifications.reminder.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** How far each ledger has come; read and written by whoever has the organisation's caseload to themselves. */
@ApplicationScoped
public class LedgerDays implements PanacheRepositoryBase<LedgerDay, String> {

    /** The one of an organisation, made when there is none. */
    public LedgerDay of(String organisation) {
        return findByIdOptional(organisation).orElseGet(() -> {
            var first = new LedgerDay(organisation);
            persist(first);
            return first;
        });
    }
}
