package uk.gov.defra.ima.reports.projection.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.gov.defra.ima.messaging.consume.EventHandler;
import uk.gov.defra.ima.messaging.consume.Received;
import uk.gov.defra.ima.reports.projection.domain.ActionVersion;
import uk.gov.defra.ima.reports.projection.domain.ActionVersions;
import uk.gov.defra.ima.reports.projection.domain.CompletionDue;
import uk.gov.defra.ima.reports.projection.domain.Owner;
import uk.gov.defra.ima.reports.projection.domain.Recorded;

/** Keeps actions. Every event about one carries the action after it, so that all of them are read alike. */
@ApplicationScoped
class ActionFacts implements EventHandler {

    private final ActionVersions actions;

    ActionFacts(ActionVersions actions) {
        this.actions = actions;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "action.added.v1",
                "action.status-changed.v1",
                "action.commented.v1",
                "action.due-revised.v1",
                "action.reassigned.v1",
                "action.revised.v1",
                "action.evidence-added.v1",
                "action.linked.v1",
                "action.unlinked.v1");
    }

    @Override
    public void handle(Received event) {
        Action action = event.data(Payload.class).action();
        actions.keep(action.as(Origin.of(event.envelope())));
    }

    record Payload(@Required Action action) {}

    record Action(
            @Required UUID id,
            @Required UUID plan,
            @Required Answered recommendation,
            @Required String ref,
            @Required String description,
            @Required List<OwnerPost> owners,
            String priority,
            @Required List<String> labels,
            @Required Due completionDue,
            @Required String status,
            String statusAsStated,
            @Required String statusBasis,
            Commentary commentary) {

        ActionVersion as(Recorded recorded) {
            Optional<Commentary> said = Optional.ofNullable(commentary);
            return new ActionVersion(
                    id,
                    recorded,
                    plan,
                    recommendation.id(),
                    recommendation.number(),
                    ref,
                    description,
                    owners.stream().map(OwnerPost::asOwner).toList(),
                    Origin.words(priority),
                    labels,
                    completionDue.asDue(),
                    status,
                    Origin.words(statusAsStated),
                    statusBasis,
                    said.map(Commentary::text),
                    said.map(Commentary::at));
        }
    }

    record Answered(@Required UUID id, @Required String number) {}

    record OwnerPost(@Required String post, @Required String title, String qualifier) {

        Owner asOwner() {
            return new Owner(post, title, Origin.words(qualifier));
        }
    }

    record Due(String asStated, @Required String precision, LocalDate earliest, LocalDate latest, String original) {

        CompletionDue asDue() {
            return new CompletionDue(
                    Origin.words(asStated),
                    precision,
                    Optional.ofNullable(earliest),
                    Optional.ofNullable(latest),
                    Origin.words(original));
        }
    }

    record Commentary(@Required String text, Instant at) {}
}
