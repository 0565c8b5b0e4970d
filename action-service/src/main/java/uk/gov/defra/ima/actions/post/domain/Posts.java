package uk.gov.defra.ima.actions.post.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;

/** The post registry. */
@ApplicationScoped
public class Posts implements PanacheRepositoryBase<Post, String> {

    /** A page in order of id, after {@code after}. */
    public List<Post> page(Collection<String> organisations, Optional<String> after, int limit) {
        return find("organisation in ?1 and id > ?2 order by id", organisations, after.orElse(""))
                .page(0, limit)
                .list();
    }

    /** Every post of one organisation. */
    public List<Post> of(String organisation) {
        return list("organisation", organisation);
    }

    /** Those of some posts that there are; what this session has read already is not read again. */
    public List<Post> known(Collection<String> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .findMultiple(Post.class, ids.stream().distinct().toList(), SessionCheckMode.ENABLED)
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Ids, sorted, of posts that somebody holds, other than {@code ids}. */
    public List<String> heldBesides(Collection<String> ids) {
        return getEntityManager()
                .createQuery("select id from Post where array_length(holders) > 0 order by id", String.class)
                .getResultList()
                .stream()
                .filter(id -> !ids.contains(id))
                .toList();
    }

    /** The post, locked until the transaction ends. */
    public Optional<Post> locked(PostId id) {
        return findByIdOptional(id.toString(), LockModeType.PESSIMISTIC_WRITE);
    }
}
