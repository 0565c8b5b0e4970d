package uk.gov.defra.ima.messaging.deadletter;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * What is told of a dead letter: everything but its content.
 *
 * @param id UUIDv7
 * @param topic where the record came from
 * @param partition its partition; -1 when it came from its owner's feed
 * @param offset its offset; -1 when it came from its owner's feed
 * @param kind why it could not be taken in
 * @param reason what went wrong at the last attempt
 * @param event id of the event, when that can be read
 * @param type its short type, when that can be read
 * @param subject its aggregate, when that can be read
 * @param version the version of its aggregate, when that can be read
 * @param organisation its organisation, when that can be read
 * @param attempts how often it has been tried
 * @param state whether it waits for a person
 * @param noticedAt when it became a dead letter
 * @param triedAt when it was tried last
 * @param redrivenAt when it was taken in after all
 */
public record DeadLetter(
        UUID id,
        String topic,
        int partition,
        long offset,
        Kind kind,
        String reason,
        Optional<UUID> event,
        Optional<String> type,
        Optional<String> subject,
        OptionalLong version,
        Optional<String> organisation,
        int attempts,
        State state,
        Instant noticedAt,
        Instant triedAt,
        Optional<Instant> redrivenAt) {

    /** Why a record could not be taken in. */
    public enum Kind {
        /** No envelope can be made of it. */
        UNREADABLE,
        /** It contradicts what was taken in before. */
        REJECTED,
        /** Its effect failed each time. */
        FAILED
    }

    /** Whether it waits for a person. */
    public enum State {
        /** It waits. */
        OPEN,
        /** It has had its effect after all. */
        REDRIVEN
    }
}
