package uk.gov.defra.ima.notifications.delivery.smtp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Date;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jboss.logging.Logger;
import uk.gov.defra.ima.notifications.delivery.application.Letter;
import uk.gov.defra.ima.notifications.delivery.application.MailServer;

/** An open line to the mail server. What the server says is kept as its code alone: its words tend to repeat addresses. */
final class SmtpLine implements MailServer.Line {

    private static final Logger LOG = Logger.getLogger(SmtpLine.class);
    private static final int FIRST_PERMANENT = 500;

    /** Codes of RFC 4954 that blame our credentials or encryption, not the mail: mending the set-up lets it go. */
    private static final Set<Integer> ABOUT_US = Set.of(530, 534, 535, 538);

    private final Session session;
    private final WatchedTransport transport;
    private final InternetAddress from;
    private final Clock clock;

    SmtpLine(Session session, WatchedTransport transport, InternetAddress from, Clock clock) {
        this.session = session;
        this.transport = transport;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public MailServer.Answer send(String messageId, String address, Letter letter) {
        InternetAddress to;
        try {
            to = new InternetAddress(address, true);
        } catch (AddressException unusable) {
            return new MailServer.Answer.Refused("The person's address is not one that mail can be sent to.");
        }
        try {
            var message = new LetterMessage(session, messageId, letter);
            message.setFrom(from);
            message.setRecipient(Message.RecipientType.TO, to);
            message.setSentDate(Date.from(clock.instant()));
            message.saveChanges();
            transport.sendMessage(message, message.getAllRecipients());
            return new MailServer.Answer.Taken();
        } catch (MessagingException failure) {
            return read(failure);
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.debug("the mail server had hung up before we did");
        }
    }

    private MailServer.Answer read(MessagingException failure) {
        var code = code(failure);
        if (code.isPresent()) {
            var reason = "The mail server answered with SMTP code " + code.getAsInt() + ".";
            return code.getAsInt() >= FIRST_PERMANENT && !ABOUT_US.contains(code.getAsInt())
                    ? new MailServer.Answer.Refused(reason)
                    : new MailServer.Answer.NotNow(reason);
        }
        return transport.ended()
                ? new MailServer.Answer.InDoubt(
                        "The line to the mail server broke before it had answered for the mail.")
                : new MailServer.Answer.NotNow("The line to the mail server broke before the end of the mail.");
    }

    private static OptionalInt code(MessagingException failure) {
        for (Exception cause = failure;
                cause instanceof MessagingException messaging;
                cause = messaging.getNextException()) {
            var code = switch (messaging) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSenderFailedException sender -> sender.getReturnCode();
                case SMTPSendFailedException send -> send.getReturnCode();
                default -> 0;
            };
            if (code > 0) {
                return OptionalInt.of(code);
            }
        }
        return OptionalInt.empty();
    }
}
