package uk.gov.defra.ima.notifications.statuschange.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Changes of status that people are told of. */
@ApplicationScoped
public class StatusChanges implements PanacheRepositoryBase<StatusChange, UUID> {

    /** Changes recorded since an instant that wait until a post is heard of. */
    public List<StatusChange> awaiting(String post, Instant since) {
        return list("awaits = ?1 and at >= ?2 order by at, event", post, since);
    }
}
