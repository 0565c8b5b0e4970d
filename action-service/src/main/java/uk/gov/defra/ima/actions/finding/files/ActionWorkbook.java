package uk.gov.defra.ima.actions.finding.files;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.finding.domain.ActionCriteria.Now;

/**
 * Actions as a workbook (XLSX): a sheet, its headings held in view, with widths and a filter, days as days; what a sheet has no
 * room for goes on in another. Text is text, whatever it begins with.
 */
public final class ActionWorkbook implements AutoCloseable {

    /** Rows that a sheet has room for, by the format. */
    private static final int MOST_ROWS = Worksheet.MAX_ROWS;

    private final Workbook workbook;
    private final List<ActionColumns.Column> columns;
    private final int most;
    private Worksheet sheet;
    private int sheets;
    private int rows;

    /** Writes the headings. */
    public ActionWorkbook(OutputStream out, Now now) throws IOException {
        this(out, now, MOST_ROWS);
    }

    ActionWorkbook(OutputStream out, Now now, int most) throws IOException {
        this.most = most;
        columns = ActionColumns.seen(now);
        workbook = new Workbook(out, "Information management assurance", "1.0");
        begin();
    }

    private void begin() throws IOException {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? "Actions" : "Actions " + sheets);
        sheet.freezePane(0, 1);
        for (var i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            sheet.inlineString(0, i, columns.get(i).heading());
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().wrapText(true).set();
        sheet.setAutoFilter(0, 0, columns.size() - 1);
        rows = 1;
    }

    /** Writes a row for each. */
    public void write(List<Action> actions) throws IOException {
        for (var action : actions) {
            if (rows == most) {
                sheet.finish();
                begin();
            }
            for (var i = 0; i < columns.size(); i++) {
                write(i, columns.get(i).cell().apply(action));
            }
            rows++;
        }
        sheet.flush();
    }

    private void write(int column, Object cell) {
        switch (cell) {
            case null -> {
                // Nothing to say.
            }
            case LocalDate day -> {
                sheet.value(rows, column, day);
                sheet.style(rows, column).format("d mmmm yyyy").set();
            }
            case Instant moment -> {
                sheet.value(rows, column, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
                sheet.style(rows, column).format("d mmmm yyyy hh:mm:ss").set();
            }
            case Number number -> sheet.value(rows, column, number);
            default -> {
                var words = cell.toString();
                if (!words.isEmpty()) {
                    sheet.inlineString(rows, column, words);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
