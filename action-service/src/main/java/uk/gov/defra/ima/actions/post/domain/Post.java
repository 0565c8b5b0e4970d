package uk.gov.defra.ima.actions.post.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.web.problem.Problems;

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

    @Column(name = "title_kept", nullable = false)
    boolean titleKept;

    @Column(name = "lead_kept", nullable = false)
    boolean leadKept;

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

    /** Takes on what the directory says, besides what was given here; empty when that is as it was. */
    public Optional<PostEvent.Revised> revise(PostDetails details, Instant at) {
        return become(
                titleKept ? title : details.title(),
                leadKept ? lead() : details.lead().map(PostId::toString),
                Optional.empty(),
                at);
    }

    /**
     * Gets a title and a lead here, which hold from now on whatever the directory says; whoever calls has seen to it that
     * nobody leads themselves.
     *
     * @throws uk.gov.defra.ima.web.problem.ProblemException (unprocessable) when they are as they were
     */
    public PostEvent.Revised keep(String newTitle, Optional<String> newLead, Actor by, Instant at) {
        var titleChanges = !title.equals(newTitle);
        var leadChanges = !lead().equals(newLead);
        var event = become(newTitle, newLead, Optional.of(by), at)
                .orElseThrow(() -> Problems.unprocessable("Nothing would change."));
        titleKept |= titleChanges;
        leadKept |= leadChanges;
        return event;
    }

    private Optional<PostEvent.Revised> become(
            String newTitle, Optional<String> newLead, Optional<Actor> by, Instant at) {
        if (title.equals(newTitle) && lead().equals(newLead)) {
            return Optional.empty();
        }
        var before = new PostEvent.Revised(this, title, lead(), by, at);
        title = newTitle;
        lead = newLead.orElse(null);
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
