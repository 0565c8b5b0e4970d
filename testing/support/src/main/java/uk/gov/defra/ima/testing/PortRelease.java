package uk.gov.defra.ima.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;

/**
 * Waits until a port of the loopback interface can be listened on again. A server that is closed while a thread of its own
 * waits for the next connection lets its port go only when that thread has noticed.
 */
public final class PortRelease {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private PortRelease() {}

    /** Returns once nobody listens on the port any more; waits up to 20 s. */
    public static void ofPort(int port) {
        await("port " + port + " is let go")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .pollDelay(Duration.ZERO)
                .until(() -> isFree(port));
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (BindException taken) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
