package uk.gov.defra.ima.actions.post.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A post in an organisation, which owns actions; people hold it for a time. */
@Entity
@Table(name = "post")
public class Post {
    @Id
    String id;

    @Column(nullable = false)
    String organisation;

    @Column(nullable = false)
    String title;

    @Column(name = "lead_id")
    String lead;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    @Column(nullable = false)
    List<String> holders;

    @Column(nullable = false)
    long version;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    Instant updatedAt;

    /** For the persistence layer alone. */
    protected Post() {}

    private Post(PostId id, PostDetails details, Instant at) {
        this.id = id.toString();
        organisation = id.organisation();
        title = details.title();
        lead = details.lead().map(PostId::toString).orElse(null);
        holders = sorted(details.holders());
        version = 1;
        createdAt = at;
        updatedAt = at;
    }

    /** Registers a post; its event is {@link PostEvent.Registered}. */
    public static Post register(PostId id, PostDetails details, Instant at) {
        return new Post(id, details, at);
    }

    /** Takes on a title and a lead post; empty when they are what they were. */
    public Optional<PostEvent.Revised> revise(PostDetails details, Instant at) {
        var newLead = details.lead().map(PostId::toString).orElse(null);
        if (title.equals(details.title()) && Objects.equals(lead, newLead)) {
            return Optional.empty();
        }
        var before = new PostEvent.Revised(this, title, Optional.ofNullable(lead), at);
        title = details.title();
        lead = newLead;
        changed(at);
        return Optional.of(before);
    }

    /** Takes on who holds it; empty when they are who they were. */
    public Optional<PostEvent.HoldersChanged> heldBy(List<String> now, Instant at) {
        var added = new TreeSet<>(now);
        holders.forEach(added::remove);
        var removed = new TreeSet<>(holders);
        now.forEach(removed::remove);
        if (added.isEmpty() && removed.isEmpty()) {
            return Optional.empty();
        }
        holders = sorted(now);
        changed(at);
        return Optional.of(new PostEvent.HoldersChanged(this, List.copyOf(added), List.copyOf(removed), at));
    }

    private void changed(Instant at) {
        version++;
        updatedAt = at;
    }

    private static List<String> sorted(List<String> holders) {
        return List.copyOf(new TreeSet<>(holders));
    }

    /** Id, organisation and slug, such as {@code defra/dro}. */
    public String id() {
        return id;
    }

    /** Slug of its organisation. */
    public String organisation() {
        return organisation;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** The post that leads it. */
    public Optional<String> lead() {
        return Optional.ofNullable(lead);
    }

    /** Subject identifiers of who holds it now, sorted. */
    public List<String> holders() {
        return holders;
    }

    /** Gapless from 1; also the version of its last event. */
    public long version() {
        return version;
    }

    /** When it was recorded, UTC. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When it last changed, UTC. */
    public Instant updatedAt() {
        return updatedAt;
    }
}
