package uk.gov.defra.ima.actions.action.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import uk.gov.defra.ima.actions.accountability.domain.Actor;

/** One thing that was said about the progress of an action. It stays as it is: a correction is another entry. */
@Entity
@Immutable
@Table(name = "commentary_entry")
public class CommentaryEntry {
    @Id
    UUID id;

    @Column(nullable = false)
    String organisation;

    @Column(name = "action_id", nullable = false)
    UUID action;

    @Column(nullable = false)
    long version;

    @Column(nullable = false)
    String text;

    @Column(name = "said_by")
    String by;

    @Column(name = "said_post")
    String post;

    @Column(name = "said_at")
    Instant at;

    @Column(name = "corrects_id")
    UUID corrects;

    /** For the persistence layer alone. */
    protected CommentaryEntry() {}

    private CommentaryEntry(Action action, UUID id, String text) {
        this.id = id;
        organisation = action.organisation();
        this.action = action.id();
        version = action.version();
        this.text = text;
    }

    /** What a file said about an action; its date is that of the recommendation's commentary. */
    static CommentaryEntry imported(Action action, Commentary commentary) {
        return new CommentaryEntry(action, commentary.id(), commentary.text());
    }

    /** What somebody says here, with which the action gets its present version. */
    static CommentaryEntry said(Action action, Said said, Actor by, Instant at) {
        var entry = new CommentaryEntry(action, said.id(), said.text());
        entry.by = by.sub();
        entry.post = by.post().orElse(null);
        entry.at = at;
        entry.corrects = said.corrects().map(CommentaryEntry::id).orElse(null);
        return entry;
    }

    /**
     * What somebody wants to say.
     *
     * @param id id for its entry
     * @param text the words, not blank
     * @param corrects the entry of the same action that it corrects
     */
    public record Said(UUID id, String text, Optional<CommentaryEntry> corrects) {}

    /** Id, a UUIDv7. */
    public UUID id() {
        return id;
    }

    /** Id of the action. */
    public UUID action() {
        return action;
    }

    /** Version of the action that saying it made. */
    public long version() {
        return version;
    }

    /** The words. */
    public String text() {
        return text;
    }

    /** Subject identifier of who said so here; empty for imported words. */
    public Optional<String> by() {
        return Optional.ofNullable(by);
    }

    /** The post in whose name. */
    public Optional<String> post() {
        return Optional.ofNullable(post);
    }

    /** When it was said here, UTC; empty for imported words. */
    public Optional<Instant> at() {
        return Optional.ofNullable(at);
    }

    /** Id of the entry that it corrects. */
    public Optional<UUID> corrects() {
        return Optional.ofNullable(corrects);
    }
}
