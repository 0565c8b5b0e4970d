package uk.gov.defra.ima.notifications;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.awaitility.core.ConditionTimeoutException;
import uk.gov.defra.ima.testing.PortRelease;

/** A real mail server in this process; it can be closed and opened again on the same port. */
public final class Postbox {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static GreenMail server;

    private Postbox() {}

    /** Port of the mail server that the service is told of. */
    public static int port() {
        return Integer.getInteger(Edges.SMTP_PORT);
    }

    /** Takes mail from now on. */
    public static synchronized void open() {
        if (server == null) {
            var setup = new ServerSetup(port(), "127.0.0.1", "smtp");
            setup.setServerStartupTimeout(PATIENCE.toMillis());
            PortRelease.ofPort(port());
            var starting = new GreenMail(setup);
            starting.start();
            server = starting;
        }
    }

    /** The mail server is away: its port refuses connections. What it had is forgotten. */
    public static synchronized void close() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /** The mails that an address has had. */
    public static synchronized List<Received> to(String address) {
        return server == null
                ? List.of()
                : Arrays.stream(server.getReceivedMessages())
                        .map(Postbox::read)
                        .filter(mail -> mail.to().equals(address))
                        .toList();
    }

    /** The first mail that an address gets; waits up to 20 s for it. */
    public static Received awaitOne(String address) {
        return awaitSome(address, 1).getFirst();
    }

    /** The mails of an address, as soon as there are so many. */
    public static List<Received> awaitSome(String address, int count) {
        try {
            return await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(25))
                    .until(() -> to(address), mails -> mails.size() >= count);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(
                    "not " + count + " mails to " + address + " but "
                            + to(address).size(),
                    e);
        }
    }

    /**
     * A mail as it came in.
     *
     * @param to its only recipient
     * @param from its sender
     * @param subject decoded
     * @param messageId header, angle brackets included
     * @param autoSubmitted header of RFC 3834
     * @param text the plain part
     * @param html the other one
     */
    public record Received(
            String to, String from, String subject, String messageId, String autoSubmitted, String text, String html) {}

    private static Received read(MimeMessage message) {
        try {
            var parts = new ArrayList<String>(List.of("", ""));
            collect(message, parts);
            return new Received(
                    message.getAllRecipients()[0].toString(),
                    message.getFrom()[0].toString(),
                    message.getSubject(),
                    message.getMessageID(),
                    message.getHeader("Auto-Submitted", ","),
                    parts.get(0).replace("\r\n", "\n"),
                    parts.get(1).replace("\r\n", "\n"));
        } catch (MessagingException e) {
            throw new IllegalStateException("no mail that can be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Part part, List<String> parts) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            parts.set(0, (String) part.getContent());
        } else if (part.isMimeType("text/html")) {
            parts.set(1, (String) part.getContent());
        } else if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart one = several.getBodyPart(i);
                collect(one, parts);
            }
        }
    }
}
