package uk.gov.defra.ima.local.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/** Takes every message for anybody, over SMTP on loopback, and puts it in the {@link MailStore}. */
final class SmtpServer implements AutoCloseable {

    /** Its own limit of 2 s is not enough on a machine that is busy with everything else that starts. */
    private static final Duration STARTED_WITHIN = Duration.ofSeconds(20);

    private final GreenMail server;

    private SmtpServer(GreenMail server) {
        this.server = server;
    }

    static SmtpServer start(int port, MailStore store) {
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(STARTED_WITHIN.toMillis());
        var server = new GreenMail(setup);
        server.start();
        // Instead of GreenMail's own mailboxes, which live in memory.
        server.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
            if (isFirst(recipient, message)) {
                keep(message, store);
            }
            return Nobody.INSTANCE;
        });
        return new SmtpServer(server);
    }

    @Override
    public void close() {
        server.stop();
    }

    /** GreenMail hands a message over once for each recipient; it is kept once. */
    private static boolean isFirst(MailAddress recipient, MovingMessage message) {
        return message.getToAddresses().iterator().next().equals(recipient);
    }

    private static void keep(MovingMessage message, MailStore store) throws MessagingException {
        List<String> recipients =
                message.getToAddresses().stream().map(MailAddress::getEmail).toList();
        try {
            var source = new ByteArrayOutputStream();
            message.getMessage().writeTo(source);
            store.keep(recipients, source.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("a message was not kept", e);
        }
    }
}
