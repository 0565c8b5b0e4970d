package uk.gov.defra.ima.actions.action.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.gov.defra.ima.actions.action.domain.CommentaryEntries;
import uk.gov.defra.ima.actions.action.domain.CommentaryEntry;

/** Somebody reads all that was said about an action. */
@ApplicationScoped
public class ReadCommentary {

    private final FindActions find;
    private final CommentaryEntries entries;

    ReadCommentary(FindActions find, CommentaryEntries entries) {
        this.find = find;
        this.entries = entries;
    }

    /**
     * Something that was said.
     *
     * @param entry the entry
     * @param correctedBy id of the entry that corrects it
     */
    public record Said(CommentaryEntry entry, Optional<UUID> correctedBy) {}

    /** Newest first, before a version of the action; an action that is foreign or none is not found. */
    @Transactional
    public List<Said> page(UUID action, Set<String> organisations, long before, int limit) {
        find.one(organisations, action);
        var found = entries.page(action, before, limit);
        var corrections =
                entries.correcting(found.stream().map(CommentaryEntry::id).toList());
        return found.stream()
                .map(entry -> new Said(entry, Optional.ofNullable(corrections.get(entry.id()))))
                .toList();
    }
}
