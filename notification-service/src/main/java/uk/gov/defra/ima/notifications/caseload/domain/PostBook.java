package uk.gov.defra.ima.notifications.caseload.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who holds what, as a value: the rules about whom to write to are answered from it alone.
 *
 * @param posts known posts by id
 */
public record PostBook(Map<String, PostState> posts) {

    /** Keeps a copy of its own. */
    public PostBook {
        posts = Map.copyOf(posts);
    }

    /** Where a reminder for a post goes: to its holders; without any, to those of its lead post; or to nobody. */
    public Routing routing(String post) {
        var holders = holders(post);
        if (!holders.isEmpty()) {
            return new Routing(post, Routing.Via.HOLDERS, Optional.empty(), holders);
        }
        var lead = lead(post).filter(id -> !holders(id).isEmpty());
        return lead.map(id -> new Routing(post, Routing.Via.LEAD_POST, lead, holders(id)))
                .orElseGet(() -> new Routing(post, Routing.Via.NOBODY, Optional.empty(), new TreeSet<>()));
    }

    /** Holders of some posts and of the posts that lead them: those whom news about the posts' actions concerns. */
    public SortedSet<String> concerned(Collection<String> owners) {
        var people = new TreeSet<String>();
        withLeads(owners).forEach(post -> people.addAll(holders(post)));
        return people;
    }

    /** The first of some posts, and of the posts that lead them, that has not been heard of yet. */
    public Optional<String> firstUnknown(Collection<String> owners) {
        return withLeads(owners).filter(post -> !posts.containsKey(post)).findFirst();
    }

    /** The post's title; its id as long as the post itself has not been heard of. */
    public String title(String post) {
        return Optional.ofNullable(posts.get(post)).map(PostState::title).orElse(post);
    }

    private Stream<String> withLeads(Collection<String> owners) {
        return owners.stream().flatMap(post -> Stream.concat(Stream.of(post), lead(post).stream()));
    }

    private Optional<String> lead(String post) {
        return Optional.ofNullable(posts.get(post)).flatMap(PostState::lead);
    }

    private SortedSet<String> holders(String post) {
        return Optional.ofNullable(posts.get(post)).map(PostState::holders).orElseGet(TreeSet::new);
    }
}
