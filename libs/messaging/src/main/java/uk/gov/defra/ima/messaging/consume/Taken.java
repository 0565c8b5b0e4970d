package uk.gov.defra.ima.messaging.consume;

import java.util.List;
import uk.gov.defra.ima.contracts.Envelope;

/**
 * What became of a batch, once it is committed.
 *
 * @param handled events that were new
 * @param duplicates how many had been taken in before
 * @param unreadable how many became dead letters because they are no events
 * @param gaps how many missing versions were noticed
 */
record Taken(List<Envelope> handled, int duplicates, int unreadable, int gaps) {}
