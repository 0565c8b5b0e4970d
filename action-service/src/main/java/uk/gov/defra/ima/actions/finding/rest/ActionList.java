package uk.gov.defra.ima.actions.finding.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.actions.action.rest.ActionView;
import uk.gov.defra.ima.actions.finding.application.SearchActions;

/**
 * A page of actions.
 *
 * @param items what is on it
 * @param next cursor of the next page; absent on the last one
 * @param search what was searched for; absent without q
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActionList(
        List<ActionView> items,

        @Schema(description = "Cursor of the next page; absent on the last one")
        String next,

        Search search) {

    /**
     * What was searched for.
     *
     * @param match NEAR when nothing matched the words given, and others like them were looked for
     * @param words the words that were looked for
     * @param ranked how many matches were ranked
     * @param capped true when there are more
     */
    record Search(
            SearchActions.Kind match,
            @Schema(examples = "retention schedule") String words,
            int ranked,
            boolean capped) {
        static Search of(SearchActions.Found found) {
            return new Search(found.kind(), found.words(), found.ids().size(), found.capped());
        }
    }
}
