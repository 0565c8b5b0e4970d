package uk.gov.defra.ima.local.mail;

import java.time.Instant;
import java.util.List;

/**
 * A message that was received.
 *
 * @param id unique in this inbox; later messages have greater ids
 * @param date when it was received
 * @param from the sender as written
 * @param to whom it was sent to, from the SMTP envelope: plain addresses
 * @param subject empty when there is none
 * @param text the plain text part, empty when there is none
 * @param html the HTML part, empty when there is none
 * @param messageId the header of that name, empty when there is none
 */
public record StoredMessage(
        String id,
        Instant date,
        String from,
        List<String> to,
        String subject,
        String text,
        String html,
        String messageId) {

    /** Copies what it is given. */
    public StoredMessage {
        to = List.copyOf(to);
    }
}
