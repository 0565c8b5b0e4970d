package uk.gov.defra.ima.web.problem;

import java.util.Map;

/**
 * Unique constraints whose violation is the client's affair. A service declares them in a CDI bean of this type; they
 * are answered with 409 and the sentence given. A violation that nobody declared is our own mistake: 500.
 */
public interface DeclaredConflicts {

    /** The sentence for the client, by the constraint's (or unique index's) name in the database. */
    Map<String, String> byConstraint();
}
