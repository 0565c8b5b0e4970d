package uk.gov.defra.ima.actions.planimport.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.gov.defra.ima.actions.plan.domain.NewPlan;
import uk.gov.defra.ima.actions.planimport.domain.ImportWishes;
import uk.gov.defra.ima.actions.planimport.domain.PlanColumn;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/** What the query of an import says. */
class ImportQuery {

    @QueryParam("organisation")
    @Parameter(description = "Slug of the organisation that answers; needed to make a plan", example = "defra")
    String organisation;

    @QueryParam("assessor")
    @Size(max = 200)
    @Parameter(description = "Who made the assessment; needed to make a plan", example = "The National Archives")
    String assessor;

    @QueryParam("title")
    @Size(max = 200)
    @Parameter(
            description = "Title for the plan, unique in the organisation; needed to make a plan",
            example = "IMA action plan 2018")
    String title;

    @QueryParam("stated-on")
    @Parameter(
            description = "Calendar day on which the organisation stated the plan; needed to make a plan",
            example = "2018-07-31")
    LocalDate statedOn;

    @QueryParam("dry-run")
    @DefaultValue("false")
    @Parameter(description = "true: tell row by row what would happen, and keep nothing")
    boolean dryRun;

    @QueryParam("sheet")
    @Size(max = 100)
    @Parameter(
            description =
                    "Name of the only sheet to read, in a workbook; otherwise all sheets that are parts of the plan")
    String sheet;

    @QueryParam("mapping")
    @Parameter(
            description = "column:heading, once for each heading that is to be read otherwise than we recognise it",
            example = "owner:Who will see to it")
    List<String> mapping;

    @QueryParam("plan")
    @Parameter(
            description = "Id of a plan that stands here, which is brought up to the file;"
                    + " instead of organisation, assessor, title and stated-on")
    UUID plan;

    /** The plan to be made. */
    NewPlan newPlan() {
        var errors = new ArrayList<FieldError>();
        required("organisation", organisation, errors);
        required("assessor", assessor, errors);
        required("title", title, errors);
        required("stated-on", statedOn, errors);
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return new NewPlan(organisation, title.strip(), assessor.strip(), statedOn);
    }

    /** The plan to bring up to the file; empty when one is to be made. */
    Optional<UUID> existing() {
        if (plan == null) {
            return Optional.empty();
        }
        var errors = new ArrayList<FieldError>();
        superfluous("organisation", organisation, errors);
        superfluous("assessor", assessor, errors);
        superfluous("title", title, errors);
        superfluous("stated-on", statedOn, errors);
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return Optional.of(plan);
    }

    private static void required(String name, Object value, List<FieldError> errors) {
        if (value == null || value.toString().isBlank()) {
            errors.add(new FieldError(name, "is required to make a plan"));
        }
    }

    private static void superfluous(String name, Object value, List<FieldError> errors) {
        if (value != null) {
            errors.add(new FieldError(name, "must be left out with plan, which has its own"));
        }
    }

    ImportWishes wishes() {
        var columns = new EnumMap<PlanColumn, String>(PlanColumn.class);
        var errors = new ArrayList<FieldError>();
        for (var one : mapping == null ? List.<String>of() : mapping) {
            var colon = one.indexOf(':');
            var column = PlanColumn.ofField(one.substring(0, Math.max(colon, 0)).strip());
            if (column.isEmpty() || one.substring(colon + 1).isBlank()) {
                errors.add(new FieldError(
                        "mapping",
                        "must be column:heading, with a column of " + PlanColumn.fields() + "; '" + one + "' is not"));
            } else if (columns.putIfAbsent(
                            column.get(), one.substring(colon + 1).strip())
                    != null) {
                errors.add(new FieldError(
                        "mapping", "names two headings for " + column.get().field()));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return new ImportWishes(Optional.ofNullable(sheet).filter(name -> !name.isBlank()), columns);
    }
}
