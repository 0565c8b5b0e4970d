package uk.gov.defra.ima.notifications.caseload.domain;

import java.util.Optional;
import java.util.SortedSet;

/**
 * Where a reminder for a post goes.
 *
 * @param post the post that owes
 * @param via how the people were found
 * @param through the lead post, when it stands in
 * @param people subs of those who are written to; empty when nobody holds either post
 */
public record Routing(String post, Via via, Optional<String> through, SortedSet<String> people) {

    /** How the people were found. */
    public enum Via {
        HOLDERS,
        LEAD_POST,
        NOBODY
    }
}
