package uk.gov.defra.ima.notifications.caseload.events;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import uk.gov.defra.ima.notifications.caseload.domain.PostState;

/**
 * What is read of the payload of every post event: the post after it.
 *
 * @param post the post
 */
record PostPayload(Post post) {

    record Post(String id, String organisation, String title, String lead, List<String> holders, long version) {

        PostState state() {
            return new PostState(id, organisation, title, Optional.ofNullable(lead), new TreeSet<>(holders), version);
        }
    }
}
