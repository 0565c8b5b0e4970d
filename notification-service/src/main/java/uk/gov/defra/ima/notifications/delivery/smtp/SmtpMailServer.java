package uk.gov.defra.ima.notifications.delivery.smtp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Properties;
import uk.gov.defra.ima.notifications.delivery.application.MailServer;
import uk.gov.defra.ima.notifications.delivery.application.MailServerAway;

/** Speaks SMTP (RFC 5321), one line for each mail. */
@ApplicationScoped
class SmtpMailServer implements MailServer {

    private final SmtpSettings settings;
    private final Clock clock;
    private final InternetAddress from;

    SmtpMailServer(SmtpSettings settings, Clock clock) throws AddressException {
        this.settings = settings;
        this.clock = clock;
        from = new InternetAddress(settings.from(), true);
    }

    @Override
    public Line open() {
        var session = Session.getInstance(properties());
        var transport = new WatchedTransport(session);
        try {
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.user().orElse(null),
                    settings.password().orElse(null));
            return new SmtpLine(session, transport, from, clock);
        } catch (AuthenticationFailedException refused) {
            throw new MailServerAway("The mail server does not accept our credentials.", refused);
        } catch (MessagingException away) {
            throw new MailServerAway("The mail server does not answer.", away);
        }
    }

    private Properties properties() {
        var properties = new Properties();
        properties.put(
                "mail.smtp.connectiontimeout", millis(settings.connectWithin().toMillis()));
        properties.put("mail.smtp.timeout", millis(settings.answerWithin().toMillis()));
        properties.put("mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
        settings.ownName().ifPresent(name -> properties.put("mail.smtp.localhost", name));
        var encryption = settings.encryption();
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.enable", Boolean.toString(encryption == SmtpSettings.Encryption.FROM_THE_START));
        properties.put(
                "mail.smtp.starttls.enable",
                Boolean.toString(encryption == SmtpSettings.Encryption.WHEN_OFFERED
                        || encryption == SmtpSettings.Encryption.REQUIRED));
        properties.put("mail.smtp.starttls.required", Boolean.toString(encryption == SmtpSettings.Encryption.REQUIRED));
        return properties;
    }

    private static String millis(long duration) {
        return Long.toString(duration);
    }
}
