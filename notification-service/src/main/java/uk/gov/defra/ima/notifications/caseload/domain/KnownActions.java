package uk.gov.defra.ima.notifications.caseload.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The actions that this service has heard of. */
@ApplicationScoped
public class KnownActions implements PanacheRepositoryBase<KnownAction, UUID> {

    /** The action, locked until the transaction ends. */
    public Optional<KnownAction> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The action as last told. */
    public Optional<ActionState> state(UUID id) {
        return findByIdOptional(id).map(KnownAction::state);
    }

    /** Actions by id; one that is not known is left out. */
    public Map<UUID, ActionState> states(Collection<UUID> ids) {
        return find("id in ?1", Set.copyOf(ids)).stream()
                .map(KnownAction::state)
                .collect(Collectors.toMap(ActionState::id, Function.identity()));
    }

    /** Open actions of an organisation that were or are due by a London date, the only ones that can be owed. */
    public List<ActionState> openAndDueBy(String organisation, LocalDate day) {
        return find(
                        "organisation = ?1 and dueLatest <= ?2 and status not in ?3",
                        organisation,
                        day,
                        Set.of(ActionStatus.COMPLETED, ActionStatus.VERIFIED, ActionStatus.WITHDRAWN))
                .stream()
                .map(KnownAction::state)
                .toList();
    }

    /** Every organisation with an action. */
    public List<String> organisations() {
        return getEntityManager()
                .createQuery("select distinct organisation from KnownAction order by organisation", String.class)
                .getResultList();
    }
}
