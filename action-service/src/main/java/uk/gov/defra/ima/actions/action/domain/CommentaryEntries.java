package uk.gov.defra.ima.actions.action.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All that was said about actions. */
@ApplicationScoped
public class CommentaryEntries implements PanacheRepositoryBase<CommentaryEntry, UUID> {

    /** The entry, if it is about this action. */
    public Optional<CommentaryEntry> about(UUID action, UUID id) {
        return find("id = ?1 and action = ?2", id, action).firstResultOptional();
    }

    /** The entry that corrects another. */
    public Optional<CommentaryEntry> correcting(UUID id) {
        return find("corrects = ?1", id).firstResultOptional();
    }

    /** Ids of the entries that correct some others, by what they correct. */
    public Map<UUID, UUID> correcting(Collection<UUID> ids) {
        return list("corrects in ?1", ids).stream()
                .collect(Collectors.toMap(entry -> entry.corrects, CommentaryEntry::id));
    }

    /** What was said about an action, newest first, before a version of it. */
    public List<CommentaryEntry> page(UUID action, long before, int limit) {
        return find("action = ?1 and version < ?2 order by version desc", action, before)
                .page(0, limit)
                .list();
    }
}
