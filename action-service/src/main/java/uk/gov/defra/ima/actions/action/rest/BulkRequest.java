package uk.gov.defra.ima.actions.action.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.action.application.BulkCommand;
import uk.gov.defra.ima.actions.action.application.ChangeMany;
import uk.gov.defra.ima.actions.action.application.Standing;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/**
 * Many changes.
 *
 * @param mode what becomes of the good ones when others are refused; EACH unless said
 * @param items the changes, at most one for each action; at most 1,000
 */
record BulkRequest(
        @Schema(examples = "EACH") Optional<ChangeMany.Mode> mode,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid BulkItem> items) {

    ChangeMany.Mode modeAsked() {
        return mode.orElse(ChangeMany.Mode.EACH);
    }

    /** The changes, when each of them says what it is. */
    List<BulkCommand> commands(LocalDate today, Actor by, Standing standing) {
        var errors = new ArrayList<FieldError>();
        var seen = new HashSet<UUID>();
        for (var i = 0; i < items.size(); i++) {
            var place = "items[%d]".formatted(i);
            errors.addAll(items.get(i).problems(place));
            if (!seen.add(items.get(i).action())) {
                errors.add(new FieldError(place + ".action", "is named already: one change for each action"));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return items.stream().map(item -> item.command(today, by, standing)).toList();
    }
}
