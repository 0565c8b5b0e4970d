package uk.gov.defra.ima.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.HdrHistogram.Histogram;
import uk.gov.defra.ima.local.Stack;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.parts.Service;

/**
 * From the commit of an event in action-service's journal until its row is visible in reporting, against a bare
 * produce-and-consume round trip on the same broker at the same rate.
 */
final class EventLag implements Bench.Benchmark {

    private static final int WRITERS = 4;
    private static final int ACTIONS_EACH = 50;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final int WARM_UP_RATE = 200;

    @Override
    public void run(Options options) throws Exception {
        try (var stack = BenchStack.start(Set.of(Part.ACTIONS, Part.REPORTS), options.profile())) {
            var keycloak = stack.keycloak();
            var api = new Api(stack.url(Service.ACTIONS), new Api.Token(() -> keycloak.tokenOf("kim.officer")));
            var ids = api.plan(ACTIONS_EACH * WRITERS);
            api.changeStatus(ids.getFirst(), 1, "IN_PROGRESS"); // an event whose shape the others take on
            try (var visible = new Visible(stack.postgres().app(Service.REPORTS).open())) {
                var appenders = appenders(stack, ids, visible);
                System.out.printf("warming up for %d s%n", WARM_UP.toSeconds());
                at(WARM_UP_RATE, WARM_UP, appenders, visible);
                measure(options, stack, appenders, visible);
                for (var appender : appenders) {
                    appender.close();
                }
            }
        }
    }

    private static void measure(Options options, Stack stack, List<Appender> appenders, Visible visible)
            throws Exception {
        var rows = new ArrayList<Results.Row>();
        var all = new ArrayList<Map<String, Object>>();
        for (int rate : options.rates()) {
            var lag = at(rate, options.measured(), appenders, visible);
            var limit = BareRoundTrip.measure(stack.kafka().bootstrap(), rate, options.measured());
            rows.add(Results.row("commit to visible" + lag.saturation(rate), rate, lag.micros()));
            rows.add(Results.row("bare produce and consume", rate, limit));
            var figures = new LinkedHashMap<String, Object>();
            figures.put("rate", rate);
            figures.put("appendedPerSecond", lag.appendedPerSecond());
            figures.put("drainedAfterMs", lag.drainedAfter().toMillis());
            figures.put("saturated", lag.saturated(rate));
            figures.put("lag", Results.figures(lag.micros()));
            figures.put("bare", Results.figures(limit));
            figures.put("ratioMedian", ratio(lag, limit, 50));
            figures.put("ratioP99", ratio(lag, limit, 99));
            all.add(figures);
        }
        Results.show("event-lag", options.measured().toSeconds() + " s at each rate, fsync on", rows);
        all.forEach(figures -> System.out.printf(
                "%4d a second: lag is %.1f times the limit at the median, %.1f times at p99%s%n",
                (int) figures.get("rate"),
                (double) figures.get("ratioMedian"),
                (double) figures.get("ratioP99"),
                (boolean) figures.get("saturated") ? "; SATURATED" : ""));
        Results.append("event-lag", Map.of("rates", all));
    }

    private static double ratio(Lag lag, Histogram limit, double percentile) {
        return (double) lag.micros().getValueAtPercentile(percentile) / limit.getValueAtPercentile(percentile);
    }

    private static Lag at(int rate, Duration howLong, List<Appender> appenders, Visible visible) throws Exception {
        visible.reset();
        var begin = System.nanoTime();
        var appended = Pace.run(appenders, rate, howLong);
        var end = System.nanoTime();
        visible.awaitAll(Duration.ofMinutes(2));
        return new Lag(visible.micros(), appended / ((end - begin) / 1e9), Duration.ofNanos(System.nanoTime() - end));
    }

    private static List<Appender> appenders(Stack stack, List<String> ids, Visible visible) throws Exception {
        var appenders = new ArrayList<Appender>();
        for (var i = 0; i < WRITERS; i++) {
            appenders.add(new Appender(
                    stack.postgres().app(Service.ACTIONS).open(),
                    ids.subList(i * ACTIONS_EACH, (i + 1) * ACTIONS_EACH),
                    visible));
        }
        return appenders;
    }
}
