package uk.gov.defra.ima.notifications.caseload.domain;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A post as its owner last told it.
 *
 * @param id {@code organisation/slug}
 * @param organisation slug that bounds it
 * @param title as people say it, such as {@code DRO}
 * @param lead the post that answers for it when nobody holds it
 * @param holders subs of the people who hold it
 * @param version the post's version, from 1
 */
public record PostState(
        String id, String organisation, String title, Optional<String> lead, SortedSet<String> holders, long version) {

    /** Keeps a copy of its own. */
    public PostState {
        holders = new TreeSet<>(holders);
    }
}
