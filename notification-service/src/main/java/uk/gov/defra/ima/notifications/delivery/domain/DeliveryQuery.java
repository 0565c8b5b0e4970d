package uk.gov.defra.ima.notifications.delivery.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which deliveries are wanted.
 *
 * @param organisations slugs that bound the reader
 * @param recipient sub of the only person whose mail the reader may see
 * @param reminder only those that carry it
 * @param status only those in it
 * @param since only those decided at or after it
 * @param after only those older than this one: the list runs from the newest to the oldest
 */
public record DeliveryQuery(
        Set<String> organisations,
        Optional<String> recipient,
        Optional<UUID> reminder,
        Optional<DeliveryStatus> status,
        Optional<Instant> since,
        Optional<UUID> after) {}
