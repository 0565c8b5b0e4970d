package uk.gov.defra.ima.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** Some clients that each write as fast as they are answered, for a while. */
final class Writers {

    private Writers() {}

    /** One client; a write ends when it is durable. */
    interface Writer extends AutoCloseable {
        void write() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /**
     * What was measured.
     *
     * @param perSecond writes a second, all clients together
     * @param micros how long a write took, in microseconds
     */
    record Measured(double perSecond, Histogram micros) {}

    static Measured measure(List<? extends Writer> writers, Duration howLong) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(writers.size())) {
            var begin = System.nanoTime();
            var end = begin + howLong.toNanos();
            var runs = new ArrayList<Callable<Histogram>>();
            writers.forEach(writer -> runs.add(() -> until(end, writer)));
            var all = new Histogram(3);
            for (var run : threads.invokeAll(runs)) {
                all.add(result(run));
            }
            var seconds = (System.nanoTime() - begin) / 1e9;
            return new Measured(all.getTotalCount() / seconds, all);
        }
    }

    private static Histogram until(long end, Writer writer) throws Exception {
        var micros = new Histogram(3);
        while (System.nanoTime() < end) {
            var begin = System.nanoTime();
            writer.write();
            micros.recordValue((System.nanoTime() - begin) / 1_000);
        }
        return micros;
    }

    private static Histogram result(Future<Histogram> run) throws InterruptedException {
        try {
            return run.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a writer failed", failed.getCause());
        }
    }
}
