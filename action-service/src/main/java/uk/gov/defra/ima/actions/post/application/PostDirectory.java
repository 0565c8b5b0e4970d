package uk.gov.defra.ima.actions.post.application;

import java.util.Map;
import uk.gov.defra.ima.actions.post.domain.PostDetails;
import uk.gov.defra.ima.actions.post.domain.PostId;

/** Where posts and their holders are kept today: the identity provider. */
public interface PostDirectory {

    /**
     * Every post, with who holds it.
     *
     * @throws Unreachable when it cannot be asked now
     */
    Map<PostId, PostDetails> posts();

    /** The directory cannot be asked now; what is known of it stays as it is. */
    final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** @param cause what went wrong */
        public Unreachable(Throwable cause) {
            super(cause);
        }
    }
}
