package uk.gov.defra.ima.web.app;

import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Holds a use case in the middle of its transaction until a test lets it go on, and counts how often it ran. */
@Singleton
public class Gate {

    private volatile CountDownLatch reached = new CountDownLatch(0);
    private volatile CountDownLatch open = new CountDownLatch(0);
    private volatile boolean failing;
    private final AtomicInteger runs = new AtomicInteger();

    /** From now on the next use case stops here. */
    public void close() {
        reached = new CountDownLatch(1);
        open = new CountDownLatch(1);
    }

    /** Waits until a use case stands here. */
    public void awaitSomebody() throws InterruptedException {
        if (!reached.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nobody came");
        }
    }

    /** Lets it go on. */
    public void open() {
        open.countDown();
    }

    /** Lets it go on and fail. */
    public void openToFail() {
        failing = true;
        open.countDown();
    }

    /** How often a use case came by. */
    public int runs() {
        return runs.get();
    }

    void pass() {
        runs.incrementAndGet();
        reached.countDown();
        try {
            if (!open.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody opened");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        open = new CountDownLatch(0);
        if (failing) {
            failing = false;
            throw new IllegalStateException("the use case failed");
        }
    }
}
