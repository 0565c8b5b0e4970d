package uk.gov.defra.ima.notifications.caseload.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Our copy of a post and of who holds it; the action-service keeps the registry. */
@Entity
@Table(name = "known_post")
public class KnownPost {

    @Id
    private String id;

    private String organisation;
    private String title;

    @Column(name = "lead_post")
    private String lead;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "holder")
    private List<String> holders;

    private long version;

    /** For the persistence provider. */
    protected KnownPost() {}

    /** The first that is heard of a post, at whatever version. */
    public KnownPost(PostState state) {
        id = state.id();
        overwrite(state);
    }

    /**
     * Takes a newer state; what is older or the same changes nothing.
     *
     * @return whether it was newer
     */
    public boolean take(PostState state) {
        if (state.version() <= version) {
            return false;
        }
        overwrite(state);
        return true;
    }

    /** The post as last told. */
    public PostState state() {
        return new PostState(id, organisation, title, Optional.ofNullable(lead), new TreeSet<>(holders), version);
    }

    private void overwrite(PostState state) {
        organisation = state.organisation();
        title = state.title();
        lead = state.lead().orElse(null);
        holders = List.copyOf(state.holders());
        version = state.version();
    }
}
