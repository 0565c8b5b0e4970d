package uk.gov.defra.ima.web.etag;

import java.util.List;
import java.util.Set;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemType;

/** Which versions of an aggregate the client is willing to change, as told by {@code If-Match}. */
public sealed interface ExpectedVersion {

    /** {@code If-Match: *}: whatever the version is, as long as the thing exists. */
    record Any() implements ExpectedVersion {}

    /**
     * One of these versions.
     *
     * @param versions as in the header; empty when no tag given can ever be ours
     */
    record OneOf(Set<Long> versions) implements ExpectedVersion {
        /** Keeps its own copy. */
        public OneOf {
            versions = Set.copyOf(versions);
        }
    }

    /**
     * Checks the version that the aggregate really has; call it with the row locked.
     *
     * @throws ProblemException STALE_VERSION when it is none of those expected
     */
    default void check(long actual) {
        if (this instanceof OneOf(Set<Long> versions) && !versions.contains(actual)) {
            throw new ProblemException(
                    ProblemType.STALE_VERSION,
                    "The version is now " + actual + ". Read it again, and decide whether your change still holds.",
                    List.of());
        }
    }
}
