package uk.gov.defra.ima.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.gov.defra.ima.local.Stack;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.parts.Service;

/**
 * Status changes over HTTP with a token, against the same statements in bare JDBC on the same PostgreSQL with as many
 * connections. The relay runs throughout: publishing is part of what a write costs.
 */
final class WritePath implements Bench.Benchmark {

    private static final int ACTIONS_EACH = 50;
    /** A service runs for weeks: what the compiler takes in its first minute is not what a write costs. */
    private static final Duration WARM_UP = Duration.ofSeconds(75);

    private static final int ROUNDS = 3;

    @Override
    public void run(Options options) throws Exception {
        try (var stack = BenchStack.start(Set.of(Part.ACTIONS), options.profile())) {
            var keycloak = stack.keycloak();
            var api = new Api(stack.url(Service.ACTIONS), new Api.Token(() -> keycloak.tokenOf("kim.officer")));
            var ids = api.plan(ACTIONS_EACH * options.connections());
            var http = httpWriters(api, ids, options.connections());
            System.out.printf("warming up for %d s%n", WARM_UP.toSeconds());
            Writers.measure(http, WARM_UP);

            var before = Costs.soFar(stack);
            var overHttp = rounds(http, options);
            var costs = Costs.soFar(stack).eachSince(before, overHttp.writes());
            stack.stop(Part.ACTIONS);
            var bare = bareWriters(stack, ids, options.connections());
            Writers.measure(bare, Duration.ofSeconds(5));
            var inJdbc = rounds(bare, options);
            for (var writer : bare) {
                writer.close();
            }
            report(options, overHttp.best(), inJdbc.best(), costs);
        }
    }

    /**
     * Some measurements in a row.
     *
     * @param best the fastest
     * @param writes of all together
     */
    private record Rounds(Writers.Measured best, long writes) {}

    private static Rounds rounds(List<? extends Writers.Writer> writers, Options options) throws InterruptedException {
        var all = new ArrayList<Writers.Measured>();
        for (var round = 0; round < ROUNDS; round++) {
            all.add(Writers.measure(writers, options.measured().dividedBy(ROUNDS)));
        }
        return new Rounds(
                Collections.max(all, Comparator.comparingDouble(Writers.Measured::perSecond)),
                all.stream().mapToLong(each -> each.micros().getTotalCount()).sum());
    }

    private static List<Writers.Writer> httpWriters(Api api, List<String> ids, int connections) {
        var writers = new ArrayList<Writers.Writer>();
        for (var i = 0; i < connections; i++) {
            writers.add(new HttpWriter(api, ids.subList(i * ACTIONS_EACH, (i + 1) * ACTIONS_EACH)));
        }
        return writers;
    }

    private static List<BareWriter> bareWriters(Stack stack, List<String> ids, int connections) throws SQLException {
        var writers = new ArrayList<BareWriter>();
        for (var i = 0; i < connections; i++) {
            writers.add(new BareWriter(
                    stack.postgres().app(Service.ACTIONS).open(),
                    ids.subList(i * ACTIONS_EACH, (i + 1) * ACTIONS_EACH)));
        }
        return writers;
    }

    private static void report(Options options, Writers.Measured http, Writers.Measured bare, Map<String, Double> costs)
            throws IOException {
        Results.show(
                "write-path",
                "best of %d rounds, %d connections, fsync on, client and servers on the same cores"
                        .formatted(ROUNDS, options.connections()),
                List.of(Results.row("HTTP with a token", http), Results.row("bare JDBC, same statements", bare)));
        if (options.profile().isEmpty()) {
            keep(options, http, bare, costs);
        }
        Costs.show(costs);
        System.out.printf("%nratio to the limit: %.2f%n", http.perSecond() / bare.perSecond());
    }

    private static void keep(Options options, Writers.Measured http, Writers.Measured bare, Map<String, Double> costs)
            throws IOException {
        Results.append(
                "write-path",
                Map.of(
                        "connections", options.connections(),
                        "http", Results.figures(http),
                        "bare", Results.figures(bare),
                        "processorMsForOneWrite", costs,
                        "ratio", http.perSecond() / bare.perSecond()));
    }

    /** Moves its own actions to and fro over HTTP. */
    private static final class HttpWriter implements Writers.Writer {
        private final Api api;
        private final List<String> ids;
        private final long[] versions;
        private int next;

        HttpWriter(Api api, List<String> ids) {
            this.api = api;
            this.ids = ids;
            this.versions = new long[ids.size()];
            Arrays.fill(versions, 1);
        }

        @Override
        public void write() throws IOException {
            var i = next;
            next = (next + 1) % ids.size();
            api.changeStatus(ids.get(i), versions[i], versions[i] % 2 == 0 ? "ON_HOLD" : "IN_PROGRESS");
            versions[i]++;
        }
    }
}
