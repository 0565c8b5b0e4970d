package uk.gov.defra.ima.actions.post.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.gov.defra.ima.actions.post.domain.Post;
import uk.gov.defra.ima.actions.post.domain.Posts;
import uk.gov.defra.ima.web.problem.Problems;

/** Somebody looks for posts. */
@ApplicationScoped
public class FindPosts {

    private final Posts posts;

    FindPosts(Posts posts) {
        this.posts = posts;
    }

    /** The post, if its organisation is one of {@code organisations}; its absence is a not-found problem. */
    @Transactional
    public Post one(Collection<String> organisations, String id) {
        return posts.findByIdOptional(id)
                .filter(post -> organisations.contains(post.organisation()))
                .orElseThrow(() -> Problems.notFound("post", id));
    }

    /** At most {@code limit} posts in order of id, after {@code after}. */
    @Transactional
    public List<Post> page(Collection<String> organisations, Optional<String> after, int limit) {
        return posts.page(organisations, after, limit);
    }
}
