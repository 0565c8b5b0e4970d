package uk.gov.defra.ima.reports.projection.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The posts of an organisation, as they stood.
 *
 * @param byId each post by its id
 */
public record Posts(Map<String, PostVersion> byId) {

    /** Keeps its own copy. */
    public Posts {
        byId = Map.copyOf(byId);
    }

    /** These posts. */
    public static Posts of(Collection<PostVersion> posts) {
        return new Posts(posts.stream().collect(Collectors.toMap(PostVersion::id, Function.identity())));
    }

    /** A post, if it was known. */
    public Optional<PostVersion> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** How many people held a post; nobody, when it was not known. */
    public int holdersOf(String id) {
        return find(id).map(post -> post.holders().size()).orElse(0);
    }

    /** Whether nobody answers for an action: no holder in any of its owner posts. An action that is closed needs none. */
    public boolean leaveUnowned(ActionVersion action) {
        return !action.status().isClosed() && action.owners().stream().allMatch(owner -> holdersOf(owner.post()) == 0);
    }

    /** Those owner posts of an action that were known. */
    public List<PostVersion> ownersOf(ActionVersion action) {
        return action.owners().stream()
                .map(owner -> find(owner.post()))
                .flatMap(Optional::stream)
                .toList();
    }
}
