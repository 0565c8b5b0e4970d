package uk.gov.defra.ima.actions.finding.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.actions.action.rest.ActionAnswers;
import uk.gov.defra.ima.actions.finding.application.CountActions;
import uk.gov.defra.ima.actions.finding.application.ListActions;
import uk.gov.defra.ima.actions.finding.application.SearchActions;
import uk.gov.defra.ima.actions.finding.domain.ActionCriteria;
import uk.gov.defra.ima.actions.finding.domain.Facets;
import uk.gov.defra.ima.actions.finding.domain.Sorting;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.paging.Cursors;
import uk.gov.defra.ima.web.paging.Limits;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/** Finds actions. */
@Path("/v1/actions")
@RunOnVirtualThread
@Authenticated
@Tag(name = "actions")
public class ActionListResource {

    private final ListActions list;
    private final SearchActions search;
    private final CountActions count;
    private final Caller caller;
    private final Cursors cursors;
    private final ActionAnswers answers;

    ActionListResource(
            ListActions list,
            SearchActions search,
            CountActions count,
            Caller caller,
            Cursors cursors,
            ActionAnswers answers) {
        this.list = list;
        this.search = search;
        this.count = count;
        this.caller = caller;
        this.cursors = cursors;
        this.answers = answers;
    }

    /** Lists actions. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "List actions",
            description =
                    "Any member of the organisation. Filters narrow each other. Sorted by plan and reference in"
                            + " natural order unless sort says otherwise: -due and -updated turn the order round; those without a due"
                            + " day come last, or first when it is turned round. With q the best matches come first. With Accept:"
                            + " text/csv, or the type of an XLSX file, the whole list comes as a file that can be imported again.")
    public ActionList list(
            @BeanParam @Valid ActionQuery query,
            @QueryParam("sort") @Parameter(description = "What to sort by; must be left out with q") ListSort sort,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        var criteria = criteria(query);
        var size = Limits.of(limit);
        var named = NamedQuery.of("actions", criteria, uri);
        var after = Optional.ofNullable(cursor).map(sent -> cursors.keys(named, sent));
        var words = query.words();
        if (words.isPresent()) {
            sortings(words, sort);
            var found = search.page(words.get(), criteria, after, size);
            return new ActionList(
                    answers.views(found.items()), next(named, found.next()), ActionList.Search.of(found.found()));
        }
        var found = list.page(criteria, sortings(words, sort), after, size);
        return new ActionList(answers.views(found.items()), next(named, found.next()), null);
    }

    /** Counts actions. */
    @GET
    @Path("/facets")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Count actions",
            description = "Any member of the organisation. How many fit the filters, by plan, recommendation, status,"
                    + " priority, owner and label (the 50 most frequent values of each). Exact up to 10,000 actions; beyond"
                    + " that capped is true, and every count is of the first 10,000.")
    public Facets.Counts facets(@BeanParam @Valid ActionQuery query) {
        return count.count(criteria(query), query.words());
    }

    private ActionCriteria criteria(ActionQuery query) {
        return query.criteria(caller.organisations(), new ActionCriteria.Now(answers.today(), answers.staleBefore()));
    }

    static Sorting sortings(Optional<String> words, ListSort sort) {
        if (words.isPresent() && sort != null) {
            throw Problems.invalid(new FieldError("sort", "must be left out with q, which ranks what it finds"));
        }
        return Optional.ofNullable(sort).map(ListSort::sorting).orElse(Sorting.BY_REF);
    }

    private String next(String named, Optional<List<String>> keys) {
        return keys.map(place -> cursors.next(named, place)).orElse(null);
    }
}
