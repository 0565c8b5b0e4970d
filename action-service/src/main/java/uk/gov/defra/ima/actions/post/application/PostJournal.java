package uk.gov.defra.ima.actions.post.application;

import java.util.List;
import uk.gov.defra.ima.actions.post.domain.PostEvent;

/** Where what happens to posts is recorded, in the transaction that changes them. */
public interface PostJournal {

    /** Records events, in order; the changed posts must have been flushed. */
    void append(List<? extends PostEvent> events);
}
