package uk.gov.defra.ima.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Writes at a given rate, whether or not what follows keeps up. */
final class Pace {

    private Pace() {}

    /** Shares {@code rate} writes a second among {@code writers}; answers with how many were written. */
    static long run(List<? extends Writers.Writer> writers, int rate, Duration howLong) throws Exception {
        var begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(writers.size())) {
            var runs = new ArrayList<Callable<Long>>();
            for (var i = 0; i < writers.size(); i++) {
                var writer = writers.get(i);
                var interval = writers.size() * 1_000_000_000L / rate;
                var first = begin + i * interval / writers.size();
                runs.add(() -> paced(writer, first, interval, begin + howLong.toNanos()));
            }
            var written = 0L;
            for (var run : threads.invokeAll(runs)) {
                written += run.get();
            }
            return written;
        }
    }

    private static long paced(Writers.Writer writer, long first, long interval, long end) throws Exception {
        var written = 0L;
        for (var due = first; due < end; due += interval) {
            for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            writer.write();
            written++;
        }
        return written;
    }
}
