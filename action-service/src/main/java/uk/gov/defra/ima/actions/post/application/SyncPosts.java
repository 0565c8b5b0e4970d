package uk.gov.defra.ima.actions.post.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.gov.defra.ima.actions.post.domain.Post;
import uk.gov.defra.ima.actions.post.domain.PostDetails;
import uk.gov.defra.ima.actions.post.domain.PostEvent;
import uk.gov.defra.ima.actions.post.domain.PostId;
import uk.gov.defra.ima.actions.post.domain.Posts;

/** Brings the post registry up to what the directory says, and records each difference, so that the past is known. */
@ApplicationScoped
public class SyncPosts {

    private final Posts posts;
    private final PostJournal journal;
    private final Clock clock;

    SyncPosts(Posts posts, PostJournal journal, Clock clock) {
        this.posts = posts;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes on what the directory says. A post that the directory does not know stays (an import may have registered
     * it), but nobody holds it.
     *
     * @return how many differences were recorded
     */
    @Transactional
    public int takeOn(Map<PostId, PostDetails> directory) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var changes = 0;
        // In order of id, so that two replicas that do this at once wait for each other and never deadlock.
        for (var entry : new TreeMap<>(byId(directory)).entrySet()) {
            changes += takeOn(PostId.parse(entry.getKey()), entry.getValue(), at);
        }
        for (var id : posts.heldBesides(byId(directory).keySet())) {
            changes += posts.locked(PostId.parse(id))
                    .flatMap(post -> post.heldBy(List.of(), at))
                    .map(this::record)
                    .orElse(0);
        }
        return changes;
    }

    private int takeOn(PostId id, PostDetails details, Instant at) {
        var known = posts.locked(id);
        if (known.isEmpty()) {
            var post = Post.register(id, details, at);
            posts.persist(post);
            return record(new PostEvent.Registered(post, at));
        }
        return known.get().revise(details, at).map(this::record).orElse(0)
                + known.get().heldBy(details.holders(), at).map(this::record).orElse(0);
    }

    // Each event is recorded before the next change, because it shows the post as it is after it.
    private int record(PostEvent event) {
        posts.flush();
        journal.append(List.of(event));
        return 1;
    }

    private static Map<String, PostDetails> byId(Map<PostId, PostDetails> directory) {
        var byId = new TreeMap<String, PostDetails>();
        directory.forEach((id, details) -> byId.put(id.toString(), details));
        return byId;
    }
}
