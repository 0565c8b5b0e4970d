package uk.gov.defra.ima.reports.reader.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/**
 * What the caller may read. Any person who is a member of an organisation may read its plans and actions; a system
 * needs a scope for it.
 */
@ApplicationScoped
public class Reader {

    private static final List<String> SCOPES = List.of("actions:read", "reports:read");

    private final Caller caller;

    Reader(Caller caller) {
        this.caller = caller;
    }

    /**
     * The organisation to read.
     *
     * @param asked its slug as the caller gave it; may be left out by a member of one organisation alone
     * @throws uk.gov.defra.ima.web.problem.ProblemException FORBIDDEN for a system without a scope and for a member of
     *     no organisation; NOT_FOUND when the organisation is foreign; INVALID_REQUEST when it has to be named
     */
    public String organisation(Optional<String> asked) {
        SortedSet<String> mine = organisations();
        if (asked.isPresent()) {
            caller.requireOrganisation(asked.get());
            return asked.get();
        }
        if (mine.size() > 1) {
            throw Problems.invalid(new FieldError("organisation", "must be one of " + String.join(", ", mine)));
        }
        return mine.first();
    }

    /**
     * The organisations to read: the one asked for, or else every one of the caller's.
     *
     * @throws uk.gov.defra.ima.web.problem.ProblemException as {@link #organisation(Optional)}
     */
    public SortedSet<String> organisations(Optional<String> asked) {
        return asked.isPresent() ? new TreeSet<>(List.of(organisation(asked))) : organisations();
    }

    /**
     * Every organisation whose plans and actions the caller may read, by name; at least one.
     *
     * @throws uk.gov.defra.ima.web.problem.ProblemException FORBIDDEN when there is none
     */
    public SortedSet<String> organisations() {
        if (caller.isSystem() && SCOPES.stream().noneMatch(caller::hasRole)) {
            throw Problems.forbidden("One of these scopes is needed: " + String.join(", ", SCOPES) + ".");
        }
        var mine = new TreeSet<>(caller.organisations());
        if (mine.isEmpty()) {
            throw Problems.forbidden("You are not a member of an organisation that uses this service.");
        }
        return mine;
    }
}
