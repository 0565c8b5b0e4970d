package uk.gov.defra.ima.messaging.relay;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import uk.gov.defra.ima.messaging.journal.TestJournal;

/** Threads that change things as use cases do, for as long as a test lasts, and go on after the database was away. */
final class Writers implements AutoCloseable {

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();

    Writers(RelayFixture fixture, TestJournal journal, int number) {
        for (int i = 0; i < number; i++) {
            var random = new Random(i);
            threads.add(Thread.ofPlatform().start(() -> {
                while (!stopped.get()) {
                    try {
                        journal.change(fixture.subjects.get(random.nextInt(fixture.subjects.size())));
                        written.incrementAndGet();
                    } catch (SQLException | RuntimeException e) {
                        // The database is away: the request failed, and so will not be missed.
                        failed.incrementAndGet();
                    }
                    // A pace, so that what is tested is the relay and not how much this machine can write.
                    LockSupport.parkNanos(4_000_000);
                }
            }));
        }
    }

    int written() {
        return written.get();
    }

    int failed() {
        return failed.get();
    }

    /** Waits until so many more changes have been made; a writer that has died says so, in the log, at once. */
    void awaitMore(int number) {
        int from = written();
        Awaitility.await("writers at work")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(10))
                .failFast(
                        "a writer died",
                        () -> !stopped.get() && !threads.stream().allMatch(Thread::isAlive))
                .until(() -> written() >= from + number);
    }

    @Override
    public void close() throws InterruptedException {
        stopped.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
