package uk.gov.defra.ima.actions.planimport.files;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;

/** What a number in a workbook says: a date as an unambiguous day, anything else as the workbook shows it. */
final class CellText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

    private final StylesTable styles;
    private final boolean since1904;
    private final DataFormatter formatter = new DataFormatter(Locale.UK);
    private final Map<Integer, Format> formats = new HashMap<>();

    private record Format(int id, String pattern, boolean date, boolean day) {}

    CellText(StylesTable styles, boolean since1904) {
        this.styles = styles;
        this.since1904 = since1904;
    }

    /** The words for a number as a cell of style {@code style} shows it; what is no number stays as it is. */
    String number(String raw, int style) {
        double value;
        try {
            value = new BigDecimal(raw.strip()).doubleValue();
        } catch (NumberFormatException words) {
            return raw;
        }
        var format = formats.computeIfAbsent(style, this::format);
        if (format.date() && DateUtil.isValidExcelDate(value)) {
            return date(DateUtil.getLocalDateTime(value, since1904, true), format, value);
        }
        return formatter
                .formatRawCellContents(value, format.id(), format.pattern(), since1904)
                .strip();
    }

    /** A format without a day of the month shows a month: that is all that somebody wrote. */
    private static String date(LocalDateTime at, Format format, double value) {
        if (value < 1) {
            return TIME.format(at);
        }
        var day = format.day() ? DAY.format(at) : MONTH.format(at);
        return value == Math.rint(value) || !format.day() ? day : day + " " + TIME.format(at);
    }

    private Format format(int style) {
        if (style < 0 || style >= styles.getNumCellStyles()) {
            return new Format(0, "General", false, false);
        }
        var cell = styles.getStyleAt(style);
        var id = cell.getDataFormat();
        var pattern =
                cell.getDataFormatString() == null ? BuiltinFormats.getBuiltinFormat(id) : cell.getDataFormatString();
        if (pattern == null) {
            return new Format(0, "General", false, false);
        }
        var bare = pattern.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
        var date = DateUtil.isADateFormat(id, pattern);
        return new Format(id, pattern, date, bare.contains("d") || !bare.contains("y"));
    }
}
