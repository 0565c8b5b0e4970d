package uk.gov.defra.ima.notifications.reminder.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryState;
import uk.gov.defra.ima.notifications.reminder.domain.DigestRound;
import uk.gov.defra.ima.notifications.reminder.domain.Owed;

/**
 * What a run did, or would do.
 *
 * @param asAt the moment it reckoned with
 * @param day the London date of that moment
 * @param mode whether it did it
 * @param digests one for each person to whom something is owed
 * @param nobodys what is owed to posts that nobody holds and whose lead post nobody holds
 */
public record ReminderRun(Instant asAt, LocalDate day, Mode mode, List<PersonDigest> digests, List<Item> nobodys) {

    /** Whether a run does what it finds. */
    public enum Mode {
        SEND,
        SHOW
    }

    /**
     * What one person gets from one organisation.
     *
     * @param person sub
     * @param organisation slug
     * @param decision what is done
     * @param delivery the mail that carries it, when one was made or joined
     * @param items all that is owed to them, the most urgent first
     */
    public record PersonDigest(
            String person,
            String organisation,
            DigestRound.Decision decision,
            Optional<DeliveryState> delivery,
            List<Item> items) {}

    /**
     * One thing owed.
     *
     * @param reminder its row in the ledger; a run that only shows may find things that have none yet
     * @param owed the thing
     */
    public record Item(Optional<UUID> reminder, Owed owed) {}
}
