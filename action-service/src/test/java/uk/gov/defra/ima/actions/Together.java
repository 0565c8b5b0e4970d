package uk.gov.defra.ima.actions;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Does two things at the same moment. */
public final class Together {

    private Together() {}

    /** What came of both, in the order given; waits a minute at most. */
    public static <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> after(start, one));
            var second = threads.submit(() -> after(start, other));
            return List.of(first.get(1, TimeUnit.MINUTES), second.get(1, TimeUnit.MINUTES));
        }
    }

    private static <T> T after(CyclicBarrier start, Callable<T> work) throws Exception {
        start.await(1, TimeUnit.MINUTES);
        return work.call();
    }
}
