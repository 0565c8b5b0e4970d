package uk.gov.defra.ima.notifications.delivery.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.notifications.delivery.application.Letter;
import uk.gov.defra.ima.notifications.delivery.application.MailServer;
import uk.gov.defra.ima.notifications.delivery.application.MailServerAway;

class SmtpMailServerTest {

    private static final Letter LETTER = new Letter("2 actions – “late”", "Grüße", "<p>Grüße</p>");

    private final GreenMail server = new GreenMail(setup());

    @BeforeEach
    void open() {
        server.start();
        server.setUser("notifications", "let-me-in");
    }

    @AfterEach
    void close() {
        server.stop();
    }

    private static ServerSetup setup() {
        var setup = new ServerSetup(0, "127.0.0.1", "smtp");
        setup.setServerStartupTimeout(Duration.ofSeconds(20).toMillis());
        return setup;
    }

    @Test
    void aMailIsReadAsItWasWritten() throws Exception {
        assertThat(send("ann@defra.test", anonymous())).isEqualTo(new MailServer.Answer.Taken());

        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("2 actions – “late”");
        assertThat(mail.getMessageID()).isEqualTo("<1@notifications.ima>");
        assertThat(mail.getContentLanguage()).containsExactly("en");
        assertThat(mail.getSentDate()).isNotNull();
    }

    @Test
    void whatIsNoAddressIsNeverTried() {
        assertThat(send("not an address", anonymous())).isInstanceOf(MailServer.Answer.Refused.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void signsInWhereItIsAskedTo() throws AddressException {
        try (var line = new SmtpMailServer(as("notifications", "let-me-in"), Clock.systemUTC()).open()) {
            assertThat(line.send("<1@notifications.ima>", "ann@defra.test", LETTER))
                    .isEqualTo(new MailServer.Answer.Taken());
        }
    }

    @Test
    void whileOurCredentialsAreWrongMailWaits() {
        assertThatThrownBy(() -> new SmtpMailServer(as("notifications", "wrong"), Clock.systemUTC()).open())
                .isInstanceOf(MailServerAway.class)
                .hasMessage("The mail server does not accept our credentials.");
    }

    @Test
    void wherePlainTextIsForbiddenNothingIsSentInPlainText() {
        assertThatThrownBy(() -> new SmtpMailServer(
                                settings(Optional.empty(), Optional.empty(), SmtpSettings.Encryption.REQUIRED),
                                Clock.systemUTC())
                        .open())
                .isInstanceOf(MailServerAway.class);
        assertThatThrownBy(() -> new SmtpMailServer(
                                settings(Optional.empty(), Optional.empty(), SmtpSettings.Encryption.FROM_THE_START),
                                Clock.systemUTC())
                        .open())
                .isInstanceOf(MailServerAway.class);
    }

    private MailServer.Answer send(String address, SmtpSettings settings) {
        try (var line = new SmtpMailServer(settings, Clock.systemUTC()).open()) {
            return line.send("<1@notifications.ima>", address, LETTER);
        } catch (AddressException e) {
            throw new IllegalStateException(e);
        }
    }

    private SmtpSettings anonymous() {
        return settings(Optional.empty(), Optional.empty(), SmtpSettings.Encryption.WHEN_OFFERED);
    }

    private SmtpSettings as(String user, String password) {
        return settings(Optional.of(user), Optional.of(password), SmtpSettings.Encryption.WHEN_OFFERED);
    }

    private SmtpSettings settings(
            Optional<String> user, Optional<String> password, SmtpSettings.Encryption encryption) {
        return new Settings(
                "127.0.0.1",
                server.getSmtp().getPort(),
                "Assurance <assurance@defra.test>",
                encryption,
                user,
                password,
                Optional.of("notifications.test"),
                Duration.ofSeconds(2),
                Duration.ofSeconds(2));
    }

    private record Settings(
            String host,
            int port,
            String from,
            Encryption encryption,
            Optional<String> user,
            Optional<String> password,
            Optional<String> ownName,
            Duration connectWithin,
            Duration answerWithin)
            implements SmtpSettings {}
}
