package uk.gov.defra.ima.actions.action.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import uk.gov.defra.ima.actions.action.domain.ActionOwner;
import uk.gov.defra.ima.actions.post.application.PostTitles;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/** Makes owners of posts that somebody names; the registry must know them. */
@ApplicationScoped
class KnownOwners {

    private final PostTitles titles;

    KnownOwners(PostTitles titles) {
        this.titles = titles;
    }

    /** Looks up at once posts that are going to be asked for one by one in this transaction. */
    void prepare(Collection<NewOwner> wanted) {
        titles.prepare(wanted.stream().map(NewOwner::post).collect(Collectors.toSet()));
    }

    /**
     * The owners, in order.
     *
     * @throws uk.gov.defra.ima.web.problem.ProblemException (unprocessable) naming everything that is wrong with them at
     *     once: posts that nobody knows, and what is named twice
     */
    List<ActionOwner> owners(String organisation, List<NewOwner> wanted) {
        var known = titles.of(organisation, wanted.stream().map(NewOwner::post).toList());
        var errors = new ArrayList<FieldError>();
        for (var i = 0; i < wanted.size(); i++) {
            var owner = wanted.get(i);
            if (!known.containsKey(owner.post())) {
                errors.add(new FieldError("owners[%d].post".formatted(i), "is no post of " + organisation));
            } else if (wanted.indexOf(owner) < i) {
                errors.add(new FieldError("owners[%d]".formatted(i), "is named already"));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.unprocessable("The action cannot have these owners.", errors.toArray(FieldError[]::new));
        }
        return wanted.stream()
                .map(owner -> new ActionOwner(
                        owner.post(), known.get(owner.post()), owner.qualifier().orElse(null)))
                .toList();
    }
}
