package uk.gov.defra.ima.actions.finding.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.gov.defra.ima.actions.finding.domain.ActionCriteria;

/** Names a query, so that a cursor of another one is refused. */
final class NamedQuery {

    private NamedQuery() {}

    /** All that the client said, in whatever order, besides where its page begins and how long it is; and who they are. */
    static String of(String list, ActionCriteria criteria, UriInfo uri) {
        var asked = new TreeMap<>(uri.getQueryParameters());
        asked.remove("cursor");
        asked.remove("limit");
        asked.replaceAll((name, values) -> values.stream().sorted().toList());
        return list + "|" + new TreeSet<>(criteria.organisations()) + "|" + asked;
    }
}
