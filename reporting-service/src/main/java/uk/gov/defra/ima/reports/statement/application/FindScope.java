package uk.gov.defra.ima.reports.statement.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.gov.defra.ima.reports.projection.domain.ActionVersion;
import uk.gov.defra.ima.reports.projection.domain.ActionVersions;
import uk.gov.defra.ima.reports.projection.domain.AsAt;
import uk.gov.defra.ima.reports.projection.domain.PlanVersions;
import uk.gov.defra.ima.reports.projection.domain.PostVersion;
import uk.gov.defra.ima.reports.projection.domain.PostVersions;
import uk.gov.defra.ima.reports.statement.domain.Scope;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.Problems;

/** Finds what the scope of a statement covers. What is foreign looks as if it did not exist. */
@ApplicationScoped
class FindScope {

    private final PlanVersions plans;
    private final ActionVersions actions;
    private final PostVersions posts;

    FindScope(PlanVersions plans, ActionVersions actions, PostVersions posts) {
        this.plans = plans;
        this.actions = actions;
        this.posts = posts;
    }

    /**
     * What a scope covers.
     *
     * @param organisation the organisation that it belongs to
     * @param actions the actions within it, as they stood
     */
    record Area(String organisation, List<ActionVersion> actions) {}

    Area find(Scope scope, AsAt asAt, Set<String> organisations) {
        return switch (scope.kind()) {
            case ORGANISATION -> organisation(scope, asAt, organisations);
            case PLAN -> plan(scope, asAt, organisations);
            case POST -> post(scope, asAt, organisations);
        };
    }

    private Area organisation(Scope scope, AsAt asAt, Set<String> organisations) {
        if (!organisations.contains(scope.id())) {
            throw missing("organisation", scope);
        }
        return new Area(scope.id(), actions.ofOrganisation(scope.id(), asAt));
    }

    private Area plan(Scope scope, AsAt asAt, Set<String> organisations) {
        var plan = uuid(scope.id())
                .flatMap(id -> plans.find(id, asAt))
                .filter(found -> organisations.contains(found.recorded().organisation()))
                .orElseThrow(() -> missing("plan", scope));
        return new Area(plan.recorded().organisation(), actions.ofPlan(plan.id(), asAt));
    }

    private Area post(Scope scope, AsAt asAt, Set<String> organisations) {
        PostVersion post = posts.find(scope.id(), asAt)
                .filter(found -> organisations.contains(found.recorded().organisation()))
                .orElseThrow(() -> missing("post", scope));
        String organisation = post.recorded().organisation();
        return new Area(
                organisation,
                actions.ofOrganisation(organisation, asAt).stream()
                        .filter(action -> action.isOwnedBy(post.id()))
                        .toList());
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            // Whatever is no UUID names no plan.
            return Optional.empty();
        }
    }

    private static ProblemException missing(String what, Scope scope) {
        return Problems.notFound(what, scope.id());
    }
}
