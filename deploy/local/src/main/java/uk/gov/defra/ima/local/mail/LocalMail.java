package uk.gov.defra.ima.local.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.parts.Port;
import uk.gov.defra.ima.local.parts.Ports;
import uk.gov.defra.ima.local.parts.StackPart;
import uk.gov.defra.ima.local.parts.StackPlan;

/** A real SMTP server that delivers to nobody, and the page that shows what it took. Inside this JVM. */
public final class LocalMail implements StackPart {

    private final Path directory;
    private final Ports ports;
    private Optional<MailStore> store = Optional.empty();
    private Optional<SmtpServer> smtp = Optional.empty();
    private Optional<InboxServer> inbox = Optional.empty();

    /** A server that is not started yet; its messages are kept in the plan's directory. */
    public LocalMail(StackPlan plan) {
        this.directory = plan.directory().resolve("mail");
        this.ports = plan.ports();
    }

    /** Where people read. */
    public String url() {
        return ports.url(Port.INBOX);
    }

    /** What was received, the newest first; also while the servers are stopped. */
    public List<StoredMessage> messages() {
        return opened().newestFirst();
    }

    /** Forgets all messages. */
    public void clear() {
        try {
            opened().clear();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear " + directory, e);
        }
    }

    @Override
    public Part part() {
        return Part.MAIL;
    }

    @Override
    public synchronized void start() {
        if (!running()) {
            smtp = Optional.of(SmtpServer.start(ports.of(Port.SMTP), opened()));
            inbox = Optional.of(InboxServer.start(ports.of(Port.INBOX), opened()));
        }
    }

    /** Stops at once, whatever the grace: a message is on disk before it is acknowledged. */
    @Override
    public void stop(Duration grace) {
        kill();
    }

    /** Stops, and forgets what is in memory; the next start reads the disk. */
    @Override
    public synchronized void kill() {
        smtp.ifPresent(SmtpServer::close);
        inbox.ifPresent(InboxServer::close);
        smtp = Optional.empty();
        inbox = Optional.empty();
        store = Optional.empty();
    }

    @Override
    public synchronized boolean running() {
        return inbox.isPresent();
    }

    @Override
    public OptionalLong pid() {
        return OptionalLong.empty();
    }

    private synchronized MailStore opened() {
        if (store.isEmpty()) {
            store = Optional.of(MailStore.in(directory, Clock.systemUTC()));
        }
        return store.get();
    }
}
