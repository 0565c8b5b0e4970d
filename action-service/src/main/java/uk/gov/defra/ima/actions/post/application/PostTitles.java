package uk.gov.defra.ima.actions.post.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import uk.gov.defra.ima.actions.post.domain.Post;
import uk.gov.defra.ima.actions.post.domain.Posts;

/** Tells which posts are known, and what they are called. */
@ApplicationScoped
public class PostTitles {

    private final Posts posts;

    PostTitles(Posts posts) {
        this.posts = posts;
    }

    /** Reads at once what is going to be asked for bit by bit in this transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void prepare(Collection<String> ids) {
        posts.known(ids);
    }

    /** Titles by id of those of {@code ids} that the organisation has. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, String> of(String organisation, Collection<String> ids) {
        return posts.known(ids).stream()
                .filter(post -> post.organisation().equals(organisation))
                .collect(Collectors.toMap(Post::id, Post::title));
    }
}
