package uk.gov.defra.ima.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import uk.gov.defra.ima.testing.PortRelease;

/** A mail server that answers as no good one does, on the port of {@link Postbox}, which must be closed. */
public final class ScriptedMailServer implements AutoCloseable {

    private final ServerSocket listening;
    private final Behaviour behaviour;
    private final AtomicInteger bodies = new AtomicInteger();

    /** How it misbehaves. */
    public enum Behaviour {
        /** Refuses every recipient for good. */
        REFUSES_RECIPIENTS,
        /** Refuses every recipient for now. */
        IS_BUSY,
        /** Greets everybody with a refusal. */
        WANTS_NOBODY,
        /** Hangs up where the mail would begin. */
        HANGS_UP_AT_THE_MAIL,
        /** Takes the whole mail and hangs up without a word. */
        HANGS_UP_AFTER_THE_MAIL,
        /** Takes the whole mail and never says so. */
        FALLS_SILENT_AFTER_THE_MAIL
    }

    /** Starts it. */
    public ScriptedMailServer(Behaviour behaviour) {
        this.behaviour = behaviour;
        PortRelease.ofPort(Postbox.port());
        try {
            listening = new ServerSocket(Postbox.port(), 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    /** How many whole mails it has read. */
    public int bodies() {
        return bodies.get();
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                var line = listening.accept();
                Thread.ofVirtual().start(() -> converse(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket line) {
        try (line;
                var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
            say(line, behaviour == Behaviour.WANTS_NOBODY ? "421 too busy for you" : "220 scripted");
            for (var command = in.readLine(); command != null; command = in.readLine()) {
                if (!answer(line, in, command.toUpperCase(Locale.ROOT))) {
                    return;
                }
            }
        } catch (IOException hungUp) {
            // So the client has gone; there is nobody to tell.
        }
    }

    private boolean answer(Socket line, BufferedReader in, String command) throws IOException {
        if (command.startsWith("RCPT") && behaviour == Behaviour.REFUSES_RECIPIENTS) {
            say(line, "550 5.1.1 no such person here");
        } else if (command.startsWith("RCPT") && behaviour == Behaviour.IS_BUSY) {
            say(line, "451 4.3.0 try again later");
        } else if (command.startsWith("DATA") && behaviour == Behaviour.HANGS_UP_AT_THE_MAIL) {
            return false;
        } else if (command.startsWith("DATA")) {
            say(line, "354 go on");
            readBody(in);
            return behaviour == Behaviour.FALLS_SILENT_AFTER_THE_MAIL;
        } else if (command.startsWith("QUIT")) {
            say(line, "221 bye");
            return false;
        } else {
            say(line, "250 fine");
        }
        return true;
    }

    private void readBody(BufferedReader in) throws IOException {
        for (var text = in.readLine(); text != null; text = in.readLine()) {
            if (text.equals(".")) {
                bodies.incrementAndGet();
                return;
            }
        }
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        line.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
