package uk.gov.defra.ima.notifications.delivery.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Knows how far a mail has come. A server answers for a mail once it has read the line with the single dot that ends it
 * (RFC 5321, 4.2.5): a line that breaks before has handed over nothing, a line that breaks after leaves doubt.
 */
final class WatchedTransport extends SMTPTransport {

    private boolean ended;

    WatchedTransport(Session session) {
        super(session, null);
    }

    /** Whether the end of the mail has gone out, or was about to. */
    boolean ended() {
        return ended;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        ended = true;
        super.finishData();
    }
}
