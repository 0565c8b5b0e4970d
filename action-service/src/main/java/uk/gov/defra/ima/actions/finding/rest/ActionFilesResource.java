package uk.gov.defra.ima.actions.finding.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.actions.action.rest.ActionAnswers;
import uk.gov.defra.ima.actions.finding.application.ExportActions;
import uk.gov.defra.ima.actions.finding.domain.ActionCriteria;
import uk.gov.defra.ima.actions.finding.files.ActionCsv;
import uk.gov.defra.ima.actions.finding.files.ActionWorkbook;
import uk.gov.defra.ima.web.caller.Caller;

/** Lists of actions as files, whole and streamed. */
@Path("/v1/actions")
@RunOnVirtualThread
@Authenticated
@Tag(name = "actions")
public class ActionFilesResource {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ExportActions export;
    private final Caller caller;
    private final ActionAnswers answers;

    ActionFilesResource(ExportActions export, Caller caller, ActionAnswers answers) {
        this.export = export;
        this.caller = caller;
        this.answers = answers;
    }

    /** The list as CSV. */
    @GET
    @Produces(CSV)
    @Operation(hidden = true)
    public Response csv(@BeanParam @Valid ActionQuery query, @QueryParam("sort") ListSort sort) {
        var now = now();
        var rows = rows(query, sort, now);
        return file("csv", out -> {
            try (var csv = new ActionCsv(out, now)) {
                rows.into(csv::write);
            }
        });
    }

    /** The list as a workbook. */
    @GET
    @Produces(XLSX)
    @Operation(hidden = true)
    public Response workbook(@BeanParam @Valid ActionQuery query, @QueryParam("sort") ListSort sort) {
        var now = now();
        var rows = rows(query, sort, now);
        return file("xlsx", out -> {
            try (var workbook = new ActionWorkbook(out, now)) {
                rows.into(workbook::write);
            }
        });
    }

    /** Rows of a list, read while they are written. */
    private interface Rows {
        void into(ExportActions.Taking<IOException> taking) throws IOException;
    }

    /** What is wrong with the query is said before the file begins. */
    private Rows rows(ActionQuery query, ListSort sort, ActionCriteria.Now now) {
        var criteria = query.criteria(caller.organisations(), now);
        var words = query.words();
        var sorting = ActionListResource.sortings(words, sort);
        return words.<Rows>map(given -> taking -> export.each(criteria, given, taking))
                .orElse(taking -> export.each(criteria, sorting, taking));
    }

    private ActionCriteria.Now now() {
        return new ActionCriteria.Now(answers.today(), answers.staleBefore());
    }

    private static Response file(String ending, StreamingOutput body) {
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"actions." + ending + "\"")
                .build();
    }
}
