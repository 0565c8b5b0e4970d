package uk.gov.defra.ima.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waiting for a child to answer. */
public final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Readiness() {}

    /** Whether something answers as it should; an exception means "not yet". */
    @FunctionalInterface
    public interface Question {
        /** Asks once. */
        boolean answered() throws IOException, InterruptedException;
    }

    /** Asks until it is answered. @throws PartFailed when the child ends before, or the time is over */
    public static void await(ChildProcess child, Duration patience, Question question) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (!isAnswered(question)) {
                if (!child.alive()) {
                    throw child.ended();
                }
                if (System.nanoTime() > end) {
                    throw child.failure("does not answer after " + patience.toSeconds() + " s");
                }
                TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw child.failure("was not waited for");
        }
    }

    /** Whether a GET of that address answers 200. */
    public static Question http(HttpClient client, URI address) {
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        return () -> client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }

    /** Whether somebody listens on that port of the loopback address. */
    public static Question listening(int port) {
        return () -> {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
                return true;
            }
        };
    }

    private static boolean isAnswered(Question question) throws InterruptedException {
        try {
            return question.answered();
        } catch (IOException e) {
            return false;
        }
    }
}
