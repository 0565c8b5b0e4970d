package uk.gov.defra.ima.actions.post.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.gov.defra.ima.actions.post.domain.Post;
import uk.gov.defra.ima.actions.post.domain.PostDetails;
import uk.gov.defra.ima.actions.post.domain.PostEvent;
import uk.gov.defra.ima.actions.post.domain.PostId;
import uk.gov.defra.ima.actions.post.domain.Posts;

/** Finds posts by the titles that people write, and registers those that nobody knew. */
@ApplicationScoped
public class PostRegistry {

    private final Posts posts;
    private final PostJournal journal;
    private final Clock clock;

    PostRegistry(Posts posts, PostJournal journal, Clock clock) {
        this.posts = posts;
        this.journal = journal;
        this.clock = clock;
    }

    /** The posts of an organisation by title in lower case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Post> byTitle(String organisation) {
        var byTitle = new HashMap<String, Post>();
        posts.of(organisation).forEach(post -> byTitle.put(key(post.title()), post));
        return byTitle;
    }

    /** A title as {@link #byTitle} has it. */
    public static String key(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }

    /**
     * Registers a post of which only the title is known, without a holder; a post whose id the title gives already
     * serves.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Post registerTitled(String organisation, String title) {
        var id = PostId.titled(organisation, title);
        return posts.locked(id).orElseGet(() -> {
            var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var post = Post.register(id, new PostDetails(title, Optional.empty(), List.of()), at);
            posts.persistAndFlush(post);
            journal.append(List.of(new PostEvent.Registered(post, at)));
            return post;
        });
    }
}
