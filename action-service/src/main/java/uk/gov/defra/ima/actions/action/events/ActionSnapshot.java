package uk.gov.defra.ima.actions.action.events;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionLink;
import uk.gov.defra.ima.actions.action.domain.ActionOwner;
import uk.gov.defra.ima.actions.action.domain.Commentary;
import uk.gov.defra.ima.actions.action.domain.Evidence;
import uk.gov.defra.ima.actions.due.domain.CompletionDue;

/** An action as it is after an event, on the wire; see the schema {@code aggregate/action}. */
record ActionSnapshot(
        UUID id,
        String organisation,
        UUID plan,
        RecommendationOf recommendation,
        String ref,
        String refNormalised,
        String description,
        List<OwnedBy> owners,
        String priority,
        List<String> labels,
        Due completionDue,
        String status,
        String statusAsStated,
        String statusBasis,
        Said commentary,
        List<Shown> evidence,
        List<LinkedTo> links,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    record RecommendationOf(UUID id, String number) {}

    record OwnedBy(String post, String title, String qualifier) {
        static List<OwnedBy> all(List<ActionOwner> owners) {
            return owners.stream()
                    .map(owner -> new OwnedBy(owner.post(), owner.title(), owner.qualifier()))
                    .toList();
        }
    }

    record Due(
            String asStated,
            String precision,
            LocalDate earliest,
            LocalDate latest,
            String original,
            List<Revised> revisions) {

        static Due of(CompletionDue due) {
            return new Due(
                    due.asStated(),
                    due.precision().name(),
                    due.earliest(),
                    due.latest(),
                    due.original(),
                    due.revisions().stream().map(ActionSnapshot::revised).toList());
        }
    }

    record Revised(String asStated, String reason, Sub by, Instant at) {}

    record Said(UUID id, String text, Sub by, Instant at) {}

    record Shown(UUID id, String title, URI url, String reference, String heldIn, Sub by, Instant at) {
        static Shown of(Evidence evidence) {
            return new Shown(
                    evidence.id(),
                    evidence.title(),
                    EvidenceUri.of(evidence),
                    evidence.reference(),
                    evidence.heldIn(),
                    new Sub(evidence.by()),
                    evidence.at());
        }
    }

    record LinkedTo(String kind, UUID action, String note, Sub by, Instant at) {
        static LinkedTo of(ActionLink link) {
            return new LinkedTo(link.kind().name(), link.action(), link.note(), new Sub(link.by()), link.at());
        }
    }

    record Sub(String sub) {}

    static ActionSnapshot of(Action action) {
        return new ActionSnapshot(
                action.id(),
                action.organisation(),
                action.plan(),
                new RecommendationOf(
                        action.recommendation().id(), action.recommendation().number()),
                action.ref(),
                action.refNormalised(),
                action.description(),
                OwnedBy.all(action.owners()),
                action.priority().orElse(null),
                action.labels(),
                Due.of(action.completionDue()),
                action.status().name(),
                action.statusAsStated(),
                action.statusBasis().name(),
                action.commentary().map(ActionSnapshot::said).orElse(null),
                action.evidence().stream().map(Shown::of).toList(),
                action.links().stream().map(LinkedTo::of).toList(),
                action.version(),
                action.createdAt(),
                action.updatedAt());
    }

    private static Revised revised(CompletionDue.Revision revision) {
        return new Revised(revision.asStated(), revision.reason(), new Sub(revision.by()), revision.at());
    }

    private static Said said(Commentary commentary) {
        return new Said(
                commentary.id(),
                commentary.text(),
                commentary.by() == null ? null : new Sub(commentary.by()),
                commentary.at());
    }
}
