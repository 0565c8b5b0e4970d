package uk.gov.defra.ima.risks.risk.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The register. */
@ApplicationScoped
public class RiskRepository implements PanacheRepositoryBase<Risk, UUID> {

    /** A risk, when there is one within this reach. */
    public Optional<Risk> seen(UUID id, Reach reach) {
        RiskQuery query = RiskQuery.within(reach).where("id = :id", "id", id);
        return find(query.hql(), query.parameters()).firstResultOptional();
    }

    /** The slug of the organisation that bounds a risk, when there is one within this reach. */
    public Optional<String> organisationOf(UUID id, Reach reach) {
        RiskQuery query = RiskQuery.within(reach).where("id = :id", "id", id);
        return find("select organisation " + query.hql(), query.parameters())
                .project(String.class)
                .firstResultOptional();
    }

    /** A risk, when these organisations have it; nobody else changes it until the transaction ends. */
    public Optional<Risk> held(UUID id, Set<String> organisations) {
        RiskQuery query = RiskQuery.within(Reach.everything(organisations)).where("id = :id", "id", id);
        return find(query.hql(), query.parameters())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * The risks that an action mitigates; nobody else changes them until the transaction ends. They are taken in the
     * order of their ids, so that two who need several of them cannot wait for each other in a circle.
     */
    public List<Risk> heldMitigatedBy(String organisation, UUID action) {
        return find(
                        "from Risk risk where organisation = ?1 and exists"
                                + " (select 1 from Risk r join r.mitigations m where r.id = risk.id and m.action = ?2)",
                        Sort.by("id"),
                        organisation,
                        action)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * A stretch of the register in its order.
     *
     * @param after where the stretch before it ended
     * @param most how many, at most
     */
    public List<Risk> stretch(RiskFilter filter, Reach reach, RegisterPlace after, int most) {
        RiskQuery query = RiskQuery.within(reach).matching(filter).after(after);
        return find(query.hql(), Sort.by("organisation").and("number"), query.parameters())
                .range(0, most - 1)
                .list();
    }

    /**
     * Takes the next reference of an organisation. Whoever takes the one after it waits until this transaction has
     * ended; when it rolls back the reference is free again.
     */
    public RiskReference nextReference(String organisation) {
        Integer number = (Integer) getEntityManager()
                .createNativeQuery(
                        "insert into risk_reference as counter (organisation, last_number) values (:organisation, 1)"
                                + " on conflict (organisation) do update set last_number = counter.last_number + 1"
                                + " returning last_number",
                        Integer.class)
                .setParameter("organisation", organisation)
                .getSingleResult();
        return new RiskReference(number);
    }
}
