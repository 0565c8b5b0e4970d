package uk.gov.defra.ima.notifications.delivery.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import uk.gov.defra.ima.notifications.delivery.application.Letter;

/** A letter as a MIME message, plain text first, under a Message-ID of ours. */
final class LetterMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    LetterMessage(Session session, String messageId, Letter letter) throws MessagingException {
        super(session);
        this.messageId = messageId;
        setSubject(letter.subject(), UTF_8);
        // RFC 3834: tells out-of-office replies to leave it alone.
        setHeader("Auto-Submitted", "auto-generated");
        setContentLanguage(new String[] {"en"});
        var text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        setContent(new MimeMultipart("alternative", text, html));
    }

    /** The library would make a new one at every try. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
