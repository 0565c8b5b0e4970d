package uk.gov.defra.ima.messaging.journal;

import java.util.UUID;

/**
 * An event ready to be written.
 *
 * @param event what happened
 * @param id its id
 * @param topic where it will be published
 * @param envelope the envelope as JSON
 */
record JournalEntry(NewEvent event, UUID id, String topic, String envelope) {}
