package uk.gov.defra.ima.reports.overview.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.gov.defra.ima.reports.projection.domain.ActionVersion;
import uk.gov.defra.ima.reports.projection.domain.AsAt;
import uk.gov.defra.ima.reports.projection.domain.Owner;
import uk.gov.defra.ima.reports.projection.domain.PostVersion;
import uk.gov.defra.ima.reports.projection.domain.Posts;

/**
 * The actions of one owner post. An action of two posts is counted with both.
 *
 * @param post id of the post
 * @param title its title
 * @param holders how many people held it
 * @param actions its actions
 */
public record OwnerTally(String post, String title, int holders, Tally actions) {

    /** One for each post that owns an action, by title. */
    static List<OwnerTally> each(Collection<ActionVersion> actions, Posts posts, AsAt asAt) {
        Map<String, String> titles = new TreeMap<>();
        actions.stream()
                .flatMap(action -> action.owners().stream())
                .forEach(owner -> titles.merge(owner.post(), titleOf(owner, posts), OwnerTally::first));
        return titles.entrySet().stream()
                .map(entry -> new OwnerTally(
                        entry.getKey(),
                        entry.getValue(),
                        posts.holdersOf(entry.getKey()),
                        Tally.of(ownedBy(actions, entry.getKey()), posts, asAt)))
                .sorted(Comparator.comparing(OwnerTally::title, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(OwnerTally::post))
                .toList();
    }

    private static String titleOf(Owner owner, Posts posts) {
        return posts.find(owner.post()).map(PostVersion::title).orElse(owner.title());
    }

    // Two actions can remember different titles of a post that is not known: any rule will do that does not depend on
    // the order in which they are met.
    private static String first(String one, String another) {
        return one.compareTo(another) <= 0 ? one : another;
    }

    private static List<ActionVersion> ownedBy(Collection<ActionVersion> actions, String post) {
        return actions.stream().filter(action -> action.isOwnedBy(post)).toList();
    }
}
