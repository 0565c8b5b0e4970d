package uk.gov.defra.ima.reports.statement.domain;

import java.util.Objects;

/**
 * The area that a statement covers.
 *
 * @param kind what kind of area
 * @param id slug of the organisation, id of the plan, or id of the post
 */
public record Scope(ScopeKind kind, String id) {

    /** Refuses absent parts. */
    public Scope {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }
}
