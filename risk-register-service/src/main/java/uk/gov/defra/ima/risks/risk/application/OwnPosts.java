package uk.gov.defra.ima.risks.risk.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.defra.ima.risks.risk.domain.PostId;
import uk.gov.defra.ima.web.problem.FieldError;

/** Finds posts of other organisations among those that are to own something in one. */
final class OwnPosts {

    private final String organisation;
    private final List<FieldError> errors = new ArrayList<>();

    OwnPosts(String organisation) {
        this.organisation = organisation;
    }

    /** Looks at the post in a field of the request. */
    OwnPosts in(String field, Optional<PostId> post) {
        post.filter(named -> !named.isOf(organisation))
                .ifPresent(foreign -> errors.add(new FieldError(field, "must be a post of " + organisation)));
        return this;
    }

    /** One for each foreign post, in the order in which they were looked at. */
    List<FieldError> errors() {
        return List.copyOf(errors);
    }
}
