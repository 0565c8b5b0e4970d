package uk.gov.defra.ima.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;
import uk.gov.defra.ima.local.Stack;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.parts.Service;

/**
 * A plan of 100,000 rows imported over HTTP into a service that may use no more than 256 MB of heap, against COPY of the
 * same rows, with those by which they are found, journal and outbox, into tables with the same indexes of the same PostgreSQL.
 */
final class PlanImports implements Bench.Benchmark {

    private static final int ROWS = 100_000;
    private static final int HEAP_MB = 256;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final List<String> COPIED =
            List.of("action", "action_owner", "action_search", "event_journal", "outbox_pending");

    @Override
    public void run(Options options) throws Exception {
        var service = List.of("-Xms64m", "-Xmx" + HEAP_MB + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");
        try (var stack = BenchStack.start(Set.of(Part.ACTIONS), options.profile(), service)) {
            var keycloak = stack.keycloak();
            var api = new Api(stack.url(Service.ACTIONS), new Api.Token(() -> keycloak.tokenOf("kim.officer")));
            api.plan(500); // warms up
            var imported = imported(api);
            stack.stop(Part.ACTIONS);
            report(imported, copied(stack));
        }
    }

    /**
     * What an import took.
     *
     * @param heapMb the most heap in use that was seen, in MB
     * @param looks how often progress was seen between none and all
     */
    private record Imported(Duration took, double heapMb, int looks) {}

    private static Imported imported(Api api) throws IOException {
        var file = file();
        var begun = System.nanoTime();
        var id = api.beginImport("Benchmark of " + ROWS, file);
        var heap = 0.0;
        var looks = 0;
        while (true) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
            heap = Math.max(heap, api.heapBytes() / 1024 / 1024);
            var job = api.importJob(id);
            var took = Duration.ofNanos(System.nanoTime() - begun);
            var done = job.at("/done").asInt();
            looks += done > 0 && done < ROWS ? 1 : 0;
            switch (job.at("/state").asText()) {
                case "DONE" -> {
                    return new Imported(took, heap, looks);
                }
                case "WAITING" -> {
                    if (took.compareTo(LONGEST) > 0) {
                        throw new IllegalStateException("not done in " + LONGEST + ": " + done + " rows");
                    }
                }
                default -> throw new IllegalStateException("the import failed: " + job);
            }
        }
    }

    private static String file() {
        var text = new StringBuilder(
                "Recommendation no,Recommendation,Action ref,Action required,Owner,Timescale,Status\n");
        for (var i = 1; i <= ROWS; i++) {
            text.append(i == 1 ? "1,Give owners more support" : ",")
                    .append(",1.")
                    .append(i)
                    .append(",Draw on the models of other members for reporting,DRO,July 2019,In progress\n");
        }
        return text.toString();
    }

    /** The seconds that COPY takes for the rows that the import wrote, all in one transaction. */
    private static Duration copied(Stack stack) throws SQLException, IOException {
        try (var connection = stack.postgres().owner(Service.ACTIONS).open()) {
            connection.setAutoCommit(false);
            var took = Duration.ZERO;
            for (var table : COPIED) {
                var rows = rows(connection, table);
                try (var statement = connection.createStatement()) {
                    statement.execute("create table copy_of_%1$s (like %1$s including all)".formatted(table));
                }
                connection.commit();
                var begun = System.nanoTime();
                copy(connection, table, rows);
                connection.commit();
                took = took.plusNanos(System.nanoTime() - begun);
            }
            return took;
        }
    }

    private static byte[] rows(Connection connection, String table) throws SQLException, IOException {
        var rows = new ByteArrayOutputStream();
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", rows);
        return rows.toByteArray();
    }

    private static void copy(Connection connection, String table, byte[] rows) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy copy_of_" + table + " from stdin", new ByteArrayInputStream(rows));
    }

    private static void report(Imported imported, Duration copied) throws IOException {
        var perSecond = ROWS / seconds(imported.took());
        var limit = ROWS / seconds(copied);
        System.out.printf("%nimport of %,d rows (fsync on, client and servers on the same cores)%n", ROWS);
        System.out.printf("%-48s %10.0f rows a second%n", "HTTP, heap of at most " + HEAP_MB + " MB", perSecond);
        System.out.printf("%-48s %10.0f rows a second%n", "COPY of the rows that it wrote into all tables", limit);
        System.out.printf("%-48s %10.0f MB%n", "most heap in use that was seen", imported.heapMb());
        System.out.printf("%-48s %10d times%n", "progress seen while it ran", imported.looks());
        System.out.printf("%nratio to the limit: %.2f%n", perSecond / limit);
        Results.append(
                "import",
                Map.of(
                        "rows", ROWS,
                        "rowsPerSecond", perSecond,
                        "copyRowsPerSecond", limit,
                        "peakHeapMb", imported.heapMb(),
                        "heapLimitMb", HEAP_MB,
                        "progressSeen", imported.looks(),
                        "ratio", perSecond / limit));
    }

    private static double seconds(Duration took) {
        return took.toNanos() / 1e9;
    }
}
