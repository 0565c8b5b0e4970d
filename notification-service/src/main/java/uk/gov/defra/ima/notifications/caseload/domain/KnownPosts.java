package uk.gov.defra.ima.notifications.caseload.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The posts that this service has heard of. */
@ApplicationScoped
public class KnownPosts implements PanacheRepositoryBase<KnownPost, String> {

    /** The post, locked until the transaction ends. */
    public Optional<KnownPost> locked(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The book of some posts and of the posts that lead them; one that is not known is left out. */
    public PostBook book(Collection<String> posts) {
        var known = new HashMap<>(states(Set.copyOf(posts)));
        var leads = known.values().stream()
                .map(post -> post.lead().orElse(null))
                .filter(Objects::nonNull)
                .filter(lead -> !known.containsKey(lead))
                .collect(Collectors.toSet());
        known.putAll(states(leads));
        return new PostBook(known);
    }

    /** Posts without a holder that one of the given posts leads. */
    public Set<String> vacantUnder(Set<String> leads) {
        return find("lead in ?1 and array_length(holders) = 0", leads).stream()
                .map(post -> post.state().id())
                .collect(Collectors.toSet());
    }

    private Map<String, PostState> states(Set<String> ids) {
        return find("id in ?1", ids).stream()
                .map(KnownPost::state)
                .collect(Collectors.toMap(PostState::id, state -> state));
    }
}
