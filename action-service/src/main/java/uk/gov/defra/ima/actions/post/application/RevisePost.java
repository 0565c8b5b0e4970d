package uk.gov.defra.ima.actions.post.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.post.domain.Post;
import uk.gov.defra.ima.actions.post.domain.PostId;
import uk.gov.defra.ima.actions.post.domain.Posts;
import uk.gov.defra.ima.web.etag.ExpectedVersion;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/** The KIM team says what a post is called, and which post leads it. */
@ApplicationScoped
public class RevisePost {

    private static final String LEADS = """
            with recursive leads (id) as (
                select cast(:lead as text)
                union
                select post.lead_id from leads join post on post.id = leads.id where post.lead_id is not null)
            select exists (select 1 from leads where id = :post)
            """;

    private final Posts posts;
    private final PostJournal journal;
    private final EntityManager entities;
    private final Clock clock;

    RevisePost(Posts posts, PostJournal journal, EntityManager entities, Clock clock) {
        this.posts = posts;
        this.journal = journal;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * What a post is called, and who leads it.
     *
     * @param title its title
     * @param lead id of the post that leads it
     */
    public record Naming(String title, Optional<String> lead) {}

    /**
     * What somebody asks for.
     *
     * @param organisations those of whoever asks
     * @param id the post
     * @param expected the version that they saw
     * @param patch what becomes of title and lead
     * @param by who asks
     */
    public record Command(
            Collection<String> organisations,
            PostId id,
            ExpectedVersion expected,
            UnaryOperator<Naming> patch,
            Actor by) {}

    /** Makes the change and answers with the post after it; no post leads itself, by whatever way round. */
    @Transactional
    public Post revise(Command command) {
        var post = posts.locked(command.id())
                .filter(found -> command.organisations().contains(found.organisation()))
                .orElseThrow(() -> Problems.notFound("post", command.id()));
        command.expected().check(post.version());
        var to = command.patch().apply(new Naming(post.title(), post.lead()));
        to.lead().ifPresent(lead -> refuse(post, lead));
        var event =
                post.keep(to.title(), to.lead(), command.by(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        posts.flush();
        journal.append(List.of(event));
        return post;
    }

    private void refuse(Post post, String lead) {
        var found = posts.findByIdOptional(lead);
        if (found.filter(one -> one.organisation().equals(post.organisation())).isEmpty()) {
            throw refused("is no post of " + post.organisation());
        }
        // Two who make each other lead at the same moment wait for each other here.
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 0))", Integer.class)
                .setParameter("what", "leads of " + post.organisation())
                .getSingleResult();
        var circle = (Boolean) entities.createNativeQuery(LEADS, Boolean.class)
                .setParameter("lead", lead)
                .setParameter("post", post.id())
                .getSingleResult();
        if (circle) {
            throw refused("is led by this post, itself or through others");
        }
    }

    private static RuntimeException refused(String problem) {
        return Problems.unprocessable("The post cannot be led like this.", new FieldError("lead", problem));
    }
}
