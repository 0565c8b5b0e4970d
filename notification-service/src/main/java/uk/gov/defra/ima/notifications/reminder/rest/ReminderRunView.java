package uk.gov.defra.ima.notifications.reminder.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryState;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryStatus;
import uk.gov.defra.ima.notifications.reminder.application.ReminderRun;
import uk.gov.defra.ima.notifications.reminder.domain.DigestRound;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderKind;

/**
 * What a run did, or would do.
 *
 * @param asAt the moment that it reckoned with
 * @param day the London date of it
 * @param dryRun whether nothing was sent and nothing written
 * @param people what is owed to each person, by sub
 * @param nobody what is owed to posts without anybody to write to
 */
record ReminderRunView(Instant asAt, LocalDate day, boolean dryRun, List<PersonView> people, List<NobodysView> nobody) {

    static ReminderRunView of(ReminderRun run) {
        return new ReminderRunView(
                run.asAt(),
                run.day(),
                run.mode() == ReminderRun.Mode.SHOW,
                run.digests().stream().map(PersonView::of).toList(),
                run.nobodys().stream().map(NobodysView::of).toList());
    }

    /**
     * One person's digest.
     *
     * @param person sub
     * @param organisation slug
     * @param decision what is done about it
     * @param delivery the mail, when one was made or joined
     * @param reminders all that is owed to them, the most urgent first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonView(
            String person,
            String organisation,
            DigestRound.Decision decision,
            MailView delivery,
            List<ItemView> reminders) {

        static PersonView of(ReminderRun.PersonDigest digest) {
            return new PersonView(
                    digest.person(),
                    digest.organisation(),
                    digest.decision(),
                    digest.delivery().map(MailView::of).orElse(null),
                    digest.items().stream().map(ItemView::of).toList());
        }
    }

    /**
     * A mail.
     *
     * @param id of the delivery
     * @param messageId its Message-ID
     * @param status as the run left it
     */
    record MailView(UUID id, String messageId, DeliveryStatus status) {

        static MailView of(DeliveryState delivery) {
            return new MailView(delivery.id(), delivery.messageId(), delivery.status());
        }
    }

    /**
     * One thing owed.
     *
     * @param id of the reminder; absent while it is not in the ledger
     * @param post the post that owes
     * @param action the action
     * @param actionRef its ref as written
     * @param kind what sort of reminder
     * @param latest the action's last London date
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemView(UUID id, String post, UUID action, String actionRef, ReminderKind kind, LocalDate latest) {

        static ItemView of(ReminderRun.Item item) {
            var key = item.owed().key();
            return new ItemView(
                    item.reminder().orElse(null),
                    key.post(),
                    key.action(),
                    item.owed().actionRef(),
                    key.kind(),
                    key.latest());
        }
    }

    /**
     * One thing owed to nobody.
     *
     * @param reason why
     * @param reminder the thing
     */
    record NobodysView(String reason, ItemView reminder) {

        static NobodysView of(ReminderRun.Item item) {
            return new NobodysView(ReminderView.NOBODY, ItemView.of(item));
        }
    }
}
