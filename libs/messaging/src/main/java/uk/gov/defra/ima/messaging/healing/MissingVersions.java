package uk.gov.defra.ima.messaging.healing;

import java.util.SortedSet;

/**
 * The versions of one aggregate that are to be asked for now.
 *
 * @param source its owner, such as {@code /action-service}
 * @param subject its id
 * @param versions the missing ones
 */
record MissingVersions(String source, String subject, SortedSet<Long> versions) {}
