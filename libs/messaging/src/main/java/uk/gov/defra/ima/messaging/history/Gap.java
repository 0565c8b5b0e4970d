package uk.gov.defra.ima.messaging.history;

import java.time.Instant;

/**
 * A version that must exist, because a later one does, and that this service has not taken in.
 *
 * @param source the owning service, such as {@code /action-service}
 * @param subject id of the aggregate
 * @param version the missing version
 * @param organisation slug of the organisation of the aggregate
 * @param noticedAt when its absence was noticed
 */
public record Gap(String source, String subject, long version, String organisation, Instant noticedAt) {}
