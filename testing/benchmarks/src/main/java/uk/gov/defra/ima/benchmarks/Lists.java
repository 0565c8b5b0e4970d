package uk.gov.defra.ima.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
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
 * Pages of 50 over HTTP, filtered and sorted in the ways that people ask for, with 1,000, 100,000 and 1,000,000 actions of
 * one organisation. What a page costs must hardly depend on how many actions there are: the smallest is the limit.
 */
final class Lists implements Bench.Benchmark {

    private static final List<Integer> SIZES = List.of(1_000, 100_000, 1_000_000);
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    /** Before the smallest: a service that is still being compiled would make the others look good beside it. */
    private static final Duration FIRST_WARM_UP = Duration.ofSeconds(90);

    /** Ranked, not sorted: shown, and left out of what holds for sorted pages. */
    private static final String WORDS = "by words, best first";

    private static final Map<String, String> QUERIES = queries();

    private static Map<String, String> queries() {
        var queries = new LinkedHashMap<String, String>();
        queries.put("in progress, by due", "status=IN_PROGRESS&sort=due");
        queries.put("overdue, by due", "overdue=true&sort=due");
        queries.put("of a post, by due", "owner=defra/post-7&sort=due");
        queries.put("of a post, on hold, last changed", "owner=defra/post-7&status=ON_HOLD&sort=-updated");
        queries.put("high priority, last changed", "priority=High&sort=-updated");
        queries.put("unowned, by reference", "unowned=true&sort=ref");
        queries.put("stale, by due", "stale=true&sort=due");
        queries.put("rare label, by due", "label=rare&sort=due");
        queries.put("withdrawn (rare), turned round", "status=WITHDRAWN&sort=-ref");
        queries.put(WORDS, "q=retention%20schedule&status=IN_PROGRESS");
        return queries;
    }

    @Override
    public void run(Options options) throws Exception {
        try (var stack = BenchStack.start(Set.of(Part.ACTIONS), options.profile())) {
            var keycloak = stack.keycloak();
            var api = new Api(stack.url(Service.ACTIONS), new Api.Token(() -> keycloak.tokenOf("kim.officer")));
            api.plan(10); // makes a plan and a recommendation to seed from
            var measured = new ArrayList<Map<String, Histogram>>();
            for (var size : SIZES) {
                seed(stack, size);
                var warmUp = measured.isEmpty() ? FIRST_WARM_UP : WARM_UP;
                System.out.printf("%,d actions: warming up for %d s%n", size, warmUp.toSeconds());
                each(api, warmUp, size);
                measured.add(each(api, options.measured().multipliedBy(2), size));
            }
            report(measured);
        }
    }

    /** Fills up to so many actions, spread over plans, posts, dates and statuses as real ones are. */
    private static void seed(Stack stack, int size) throws SQLException {
        var sql = SeedActions.statements(size);
        try (var connection = stack.postgres().owner(Service.ACTIONS).open();
                var statement = connection.createStatement()) {
            for (var each : sql) {
                statement.execute(each);
            }
        }
    }

    private static Map<String, Histogram> each(Api api, Duration longest, int size) throws IOException {
        var micros = new LinkedHashMap<String, Histogram>();
        QUERIES.keySet().forEach(name -> micros.put(name, new Histogram(3)));
        var end = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < end) {
            for (var query : QUERIES.entrySet()) {
                var begun = System.nanoTime();
                var page = api.list(query.getValue());
                micros.get(query.getKey()).recordValue((System.nanoTime() - begun) / 1_000);
                if (size > SIZES.getFirst() && page.at("/items").isEmpty()) {
                    throw new IllegalStateException("nothing found: " + query.getValue());
                }
            }
        }
        return micros;
    }

    private static Histogram all(Map<String, Histogram> micros) {
        var all = new Histogram(3);
        micros.forEach((name, each) -> {
            if (!name.equals(WORDS)) {
                all.add(each);
            }
        });
        return all;
    }

    private static void report(List<Map<String, Histogram>> measured) throws IOException {
        System.out.printf("%nlist: p99 in ms of a page of 50 (median), over HTTP with a token%n");
        System.out.printf("%-36s", "");
        SIZES.forEach(size -> System.out.printf("%22s", "%,d".formatted(size)));
        System.out.println();
        QUERIES.keySet().forEach(name -> {
            System.out.printf("%-36s", name);
            measured.forEach(each -> cell(each.get(name)));
            System.out.println();
        });
        System.out.printf("%-36s", "all sorted ones together");
        measured.forEach(each -> cell(all(each)));
        System.out.println();
        var first = p99(all(measured.getFirst()));
        var last = p99(all(measured.getLast()));
        System.out.printf("%nthe last p99 to the first: %.2f (at most 1.5 is wanted)%n", last / first);
        var kept = new LinkedHashMap<String, Object>();
        for (var i = 0; i < SIZES.size(); i++) {
            var each = measured.get(i);
            var of = new LinkedHashMap<String, Object>();
            QUERIES.keySet().forEach(name -> of.put(name, p99(each.get(name))));
            of.put("all", p99(all(each)));
            kept.put("p99MsWith" + SIZES.get(i), of);
        }
        kept.put("ratio", last / first);
        Results.append("list", kept);
    }

    private static void cell(Histogram micros) {
        System.out.printf("%22s", "%.1f (%.1f)".formatted(p99(micros), micros.getValueAtPercentile(50) / 1_000.0));
    }

    private static double p99(Histogram micros) {
        return micros.getValueAtPercentile(99) / 1_000.0;
    }
}
