package uk.gov.defra.ima.actions.finding.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.finding.domain.ActionCriteria.Now;
import uk.gov.defra.ima.actions.spreadsheet.GuardedText;

/** Actions as CSV (RFC 4180), UTF-8 with a byte order mark; no cell can be taken for a formula. */
public final class ActionCsv implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;
    private final List<ActionColumns.Column> columns;

    /** Writes the headings. */
    public ActionCsv(OutputStream out, Now now) throws IOException {
        columns = ActionColumns.seen(now);
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK); // without it, spreadsheets read the file in the encoding of the machine
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(columns.stream().map(ActionColumns.Column::heading));
    }

    /** Writes a row for each. */
    public void write(List<Action> actions) throws IOException {
        for (var action : actions) {
            printer.printRecord(columns.stream()
                    .map(column -> GuardedText.guarded(
                            ActionColumns.words(column.cell().apply(action)))));
        }
        printer.flush();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
