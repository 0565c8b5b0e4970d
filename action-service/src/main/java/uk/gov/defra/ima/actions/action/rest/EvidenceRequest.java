package uk.gov.defra.ima.actions.action.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.action.application.AddEvidence;
import uk.gov.defra.ima.actions.action.application.Standing;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/**
 * What shows that an action was done. Either {@code url}, or {@code reference} with {@code heldIn}, says where it is.
 *
 * @param title what it is; at most 300 characters
 * @param url where it can be read: an absolute https address without a user in it; at most 2,000 characters
 * @param reference its reference in the records system that holds it; at most 300 characters
 * @param heldIn the system of record; at most 200 characters
 */
record EvidenceRequest(
        @NotBlank @Size(max = 300) @Schema(examples = "Minutes of the steering group, 12 March 2019")
        String title,

        @Schema(examples = "https://defra.sharepoint.test/kim/minutes-2019-03-12")
        Optional<@Size(min = 1, max = 2000) String> url,

        @Schema(examples = "KIM/2019/0042") Optional<@Size(min = 1, max = 300) String> reference,

        @Schema(examples = "SharePoint") Optional<@Size(min = 1, max = 200) String> heldIn) {

    AddEvidence.Command about(UUID action, Actor by, Standing standing) {
        var reference = words(this.reference);
        var heldIn = words(this.heldIn);
        var errors = new ArrayList<FieldError>();
        if (url.isPresent() == reference.isPresent()) {
            errors.add(new FieldError("url", "is needed, or else reference: one of the two"));
        }
        url.filter(address -> !isHttps(address))
                .ifPresent(_ -> errors.add(
                        new FieldError("url", "must be a whole https address, such as https://example.org/minutes")));
        if (reference.isPresent() && heldIn.isEmpty()) {
            errors.add(new FieldError("heldIn", "is needed with reference: the system that knows it"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(List.copyOf(errors));
        }
        return new AddEvidence.Command(action, title.strip(), url, reference, heldIn, by, standing);
    }

    private static Optional<String> words(Optional<String> given) {
        return given.map(String::strip).filter(words -> !words.isEmpty());
    }

    private static boolean isHttps(String address) {
        try {
            var uri = new URI(address);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }
}
