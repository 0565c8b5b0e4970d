package uk.gov.defra.ima.actions.action.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Links between actions, followed from one to the next. */
@ApplicationScoped
public class ActionLinks {

    private static final String REACHES = """
            with recursive reached (id) as (
                select cast(:start as uuid)
                union
                select cast(link ->> 'action' as uuid)
                from reached join action on action.id = reached.id, jsonb_array_elements(action.links) as link
                where link ->> 'kind' = 'DEPENDS_ON')
            select exists (select 1 from reached where id = :sought)
            """;

    private final EntityManager entities;

    ActionLinks(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps others from adding dependencies in the organisation until the transaction ends. */
    public void holdDependencies(String organisation) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 0))", Integer.class)
                .setParameter("what", "action dependencies of " + organisation)
                .getSingleResult();
    }

    /** True when {@code action} depends on {@code sought}, itself or through others. */
    public boolean dependsOn(UUID action, UUID sought) {
        return (Boolean) entities.createNativeQuery(REACHES, Boolean.class)
                .setParameter("start", action)
                .setParameter("sought", sought)
                .getSingleResult();
    }

    /** Actions of an organisation that say something of {@code action}, in order of id; at most {@code limit}. */
    public List<Action> to(UUID action, String organisation, int limit) {
        var ids = entities.createNativeQuery(
                        "select id from action where links <> '[]' and organisation = :organisation"
                                + " and links @> jsonb_build_array(jsonb_build_object('action', cast(:action as text)))"
                                + " order by id",
                        UUID.class)
                .setParameter("organisation", organisation)
                .setParameter("action", action.toString())
                .setMaxResults(limit)
                .getResultList();
        return entities.createQuery(
                        "from Action a join fetch a.recommendation where a.id in :ids order by a.id", Action.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
