package uk.gov.defra.ima.actions.planimport.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import uk.gov.defra.ima.actions.planimport.domain.Sheet;
import uk.gov.defra.ima.actions.spreadsheet.GuardedText;

/**
 * Delimited text by RFC 4180. The delimiter (comma, semicolon or tab) is the one that gives the widest rows at the head
 * of the file. A cell that begins with {@code = + - @} is text like any other; an apostrophe that keeps a spreadsheet from
 * taking one for a formula is no part of it ({@link GuardedText}).
 */
final class DelimitedText {

    private static final int HEAD = 30;

    private DelimitedText() {}

    static Sheet read(String text) {
        var delimiter = Stream.of(',', ';', '\t')
                .max(Comparator.comparingInt((Character candidate) -> widest(text, candidate))
                        .thenComparing(candidate -> candidate == ','))
                .orElseThrow();
        var rows = new ArrayList<Sheet.Row>();
        try (var parser = format(delimiter).parse(new StringReader(text))) {
            for (var record : parser) {
                rows.add(row(record, rows.size()));
            }
        } catch (CSVException | UncheckedIOException malformed) {
            throw Refusals.file(
                    "is not well-formed CSV near row %d: quotes must enclose a whole cell and be doubled inside one"
                            .formatted(rows.size() + 1));
        } catch (IOException reading) {
            throw new UncheckedIOException(reading);
        }
        return new Sheet("", rows);
    }

    private static Sheet.Row row(CSVRecord record, int before) {
        if (before >= Sheet.MOST_ROWS) {
            throw Refusals.file("has more than %,d rows".formatted(Sheet.MOST_ROWS));
        }
        if (record.size() > Sheet.MOST_COLUMNS) {
            throw Refusals.file("has %d cells in row %d; at most %d"
                    .formatted(record.size(), record.getRecordNumber(), Sheet.MOST_COLUMNS));
        }
        return new Sheet.Row(
                Math.toIntExact(record.getRecordNumber()),
                Arrays.stream(record.values()).map(GuardedText::plain).toList());
    }

    /** Cells of the widest row at the head, counting those that have something in them. */
    private static int widest(String text, char delimiter) {
        var widest = 0;
        try (var parser = format(delimiter).parse(new StringReader(text))) {
            var records = parser.iterator();
            for (var i = 0; i < HEAD && records.hasNext(); i++) {
                var filled = (int) Arrays.stream(records.next().values())
                        .filter(cell -> !cell.isBlank())
                        .count();
                widest = Math.max(widest, filled);
            }
            return widest;
        } catch (UncheckedIOException | IllegalStateException malformed) {
            return widest; // with this delimiter; when it is chosen all the same, reading says what is wrong
        } catch (IOException malformed) {
            return widest;
        }
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    }
}
