package uk.gov.defra.ima.actions.planimport.application;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import uk.gov.defra.ima.actions.planimport.domain.CellProblem;
import uk.gov.defra.ima.actions.planimport.domain.ImportRefused;
import uk.gov.defra.ima.actions.planimport.domain.PlanColumn;
import uk.gov.defra.ima.actions.planimport.domain.PlanRow;
import uk.gov.defra.ima.actions.planimport.domain.PlanRules;

/** Reads a plan file: UTF-8, comma separated, RFC 4180 quoting, one row of headings. */
public final class ReadPlanCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ReadPlanCsv() {}

    /**
     * Every row of a file that can become a plan.
     *
     * @throws ImportRefused naming every reason why it cannot
     */
    public static List<PlanRow> read(byte[] file) {
        var records = records(decode(file));
        if (records.isEmpty()) {
            throw refused(0, "is empty; the first row must have the headings");
        }
        var headings = headings(records.getFirst());
        var problems = new ArrayList<CellProblem>();
        var rows = new ArrayList<PlanRow>();
        for (var record : records.subList(1, records.size())) {
            row(record, headings, records.getFirst(), problems, rows);
        }
        problems.addAll(PlanRules.problems(rows));
        if (!problems.isEmpty()) {
            throw new ImportRefused(problems);
        }
        return rows;
    }

    private static String decode(byte[] file) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var text = CharBuffer.allocate(file.length); // never more characters than bytes
        var bytes = ByteBuffer.wrap(file);
        var result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            var rowsBefore = text.flip().chars().filter(c -> c == '\n').count();
            throw refused(
                    0,
                    "is not UTF-8: line %d has a byte that UTF-8 does not (0x%02X); save it as CSV UTF-8"
                            .formatted(rowsBefore + 1, file[bytes.position()]));
        }
        return text.flip().toString();
    }

    private static List<CSVRecord> records(String text) {
        var content = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(content))) {
            return parser.getRecords();
        } catch (CSVException | UncheckedIOException malformed) {
            throw refused(0, "is not well-formed CSV: quotes must enclose a whole cell and be doubled inside one");
        } catch (IOException reading) {
            throw new UncheckedIOException(reading);
        }
    }

    private static Map<Integer, PlanColumn> headings(CSVRecord first) {
        var columns = new HashMap<Integer, PlanColumn>();
        var problems = new ArrayList<CellProblem>();
        for (var i = 0; i < first.size(); i++) {
            var heading = first.get(i);
            var column = PlanColumn.of(heading);
            if (column.isEmpty()) {
                problems.add(new CellProblem(1, heading, heading, "is not a heading of an action plan"));
            } else if (columns.containsValue(column.get())) {
                problems.add(new CellProblem(1, heading, heading, "is there more than once"));
            } else {
                columns.put(i, column.get());
            }
        }
        for (var column : PlanColumn.values()) {
            if (!columns.containsValue(column)) {
                problems.add(new CellProblem(1, column.heading(), null, "this heading is missing"));
            }
        }
        if (!problems.isEmpty()) {
            throw new ImportRefused(problems);
        }
        return columns;
    }

    private static void row(
            CSVRecord record,
            Map<Integer, PlanColumn> headings,
            CSVRecord first,
            List<CellProblem> problems,
            List<PlanRow> rows) {
        var number = Math.toIntExact(record.getRecordNumber());
        if (record.size() == 1 && record.get(0).isBlank()) {
            return;
        }
        if (record.size() != first.size()) {
            problems.add(CellProblem.row(
                    number, "has %d cells where the headings have %d".formatted(record.size(), first.size())));
            return;
        }
        var cells = new EnumMap<PlanColumn, String>(PlanColumn.class);
        var asWritten = new LinkedHashMap<String, String>();
        headings.forEach((index, column) -> cells.put(column, record.get(index)));
        for (var i = 0; i < record.size(); i++) {
            asWritten.put(first.get(i), record.get(i));
        }
        rows.add(new PlanRow(number, cells, asWritten));
    }

    private static ImportRefused refused(int row, String problem) {
        return new ImportRefused(List.of(CellProblem.row(row, problem)));
    }
}
