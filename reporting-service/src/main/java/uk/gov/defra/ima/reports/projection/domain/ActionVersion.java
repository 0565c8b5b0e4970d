package uk.gov.defra.ima.reports.projection.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An action as one of its events left it.
 *
 * @param id the action
 * @param recorded the event
 * @param plan the plan it belongs to, which may not be known yet
 * @param recommendation the recommendation it supports, which may not be known yet
 * @param recommendationNumber number of that recommendation
 * @param ref its reference in the plan, as written
 * @param description what is to be done
 * @param owners the posts that own it, in the order of the plan
 * @param priority as the plan has it
 * @param labels as given
 * @param due when it is due
 * @param statusPublished its status as published, also where this release does not know it
 * @param statusAsStated the plan's own words about its status
 * @param basisPublished on what ground it has that status, as published
 * @param commentary the latest commentary
 * @param commentaryAt when that was written
 */
public record ActionVersion(
        UUID id,
        Recorded recorded,
        UUID plan,
        UUID recommendation,
        String recommendationNumber,
        String ref,
        String description,
        List<Owner> owners,
        Optional<String> priority,
        List<String> labels,
        CompletionDue due,
        String statusPublished,
        Optional<String> statusAsStated,
        String basisPublished,
        Optional<String> commentary,
        Optional<Instant> commentaryAt) {

    /** Keeps its own copies of the lists. */
    public ActionVersion {
        owners = List.copyOf(owners);
        labels = List.copyOf(labels);
    }

    /** How far it is. */
    public ActionStatus status() {
        return ActionStatus.of(statusPublished);
    }

    /** On what ground it has its status. */
    public StatusBasis basis() {
        return StatusBasis.of(basisPublished);
    }

    /** Whether more was expected by then: the last day in time is over and the action is still open. */
    public boolean isLateOn(LocalDate day) {
        return !status().isClosed() && due.isPast(day);
    }

    /** Whether this post is one of its owners. */
    public boolean isOwnedBy(String post) {
        return owners.stream().anyMatch(owner -> owner.post().equals(post));
    }
}
