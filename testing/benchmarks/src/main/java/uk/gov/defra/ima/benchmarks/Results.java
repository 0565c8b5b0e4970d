package uk.gov.defra.ima.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import uk.gov.defra.ima.local.parts.Checkout;

/** Shows figures to people and keeps them for machines. */
final class Results {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Results() {}

    /** A row of the table: a name, and figures in milliseconds. */
    record Row(String name, String perSecond, double medianMs, double p99Ms) {}

    static Row row(String name, Writers.Measured measured) {
        return new Row(
                name, "%.0f".formatted(measured.perSecond()), ms(measured.micros(), 50), ms(measured.micros(), 99));
    }

    static Row row(String name, int rate, Histogram micros) {
        return new Row(name, String.valueOf(rate), ms(micros, 50), ms(micros, 99));
    }

    static void show(String benchmark, String circumstances, List<Row> rows) {
        System.out.printf(
                "%n%s (%s)%n%-48s %10s %12s %12s%n", benchmark, circumstances, "", "a second", "median ms", "p99 ms");
        rows.forEach(row -> System.out.printf(
                "%-48s %10s %12.2f %12.2f%n", row.name(), row.perSecond(), row.medianMs(), row.p99Ms()));
    }

    static Map<String, Object> figures(Writers.Measured measured) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("perSecond", measured.perSecond());
        figures.putAll(figures(measured.micros()));
        return figures;
    }

    static Map<String, Object> figures(Histogram micros) {
        return Map.of("count", micros.getTotalCount(), "medianMs", ms(micros, 50), "p99Ms", ms(micros, 99));
    }

    /** Adds a line to {@code testing/benchmarks/results/<benchmark>.jsonl}. */
    static void append(String benchmark, Map<String, Object> figures) throws IOException {
        var line = new LinkedHashMap<String, Object>();
        line.put("at", Instant.now().toString());
        line.put("cores", Runtime.getRuntime().availableProcessors());
        line.putAll(figures);
        Path file = Checkout.find().root().resolve("testing/benchmarks/results").resolve(benchmark + ".jsonl");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, JSON.writeValueAsString(line) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static double ms(Histogram micros, double percentile) {
        return micros.getValueAtPercentile(percentile) / 1e3;
    }
}
