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
 * Actions as a workbook (XLSX): one sheet, its headings held in view, with widths and a filter, days as days. Text is text,
 * whatever it begins with.
 */
public final class ActionWorkbook implements AutoCloseable {

    /** Rows of actions that a sheet has room for, its headings aside. */
    public static final int MOST = Worksheet.MAX_ROWS - 1;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<ActionColumns.Column> columns;
    private int rows = 1;

    /** Writes the headings. */
    public ActionWorkbook(OutputStream out, Now now) {
        columns = ActionColumns.seen(now);
        workbook = new Workbook(out, "Information management assurance", "1.0");
        sheet = workbook.newWorksheet("Actions");
        sheet.freezePane(0, 1);
        for (var i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            sheet.inlineString(0, i, columns.get(i).heading());
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().wrapText(true).set();
        sheet.setAutoFilter(0, 0, columns.size() - 1);
    }

    /** Writes a row for each, as long as there is room. */
    public void write(List<Action> actions) throws IOException {
        for (var action : actions) {
            if (rows > MOST) {
                return;
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
