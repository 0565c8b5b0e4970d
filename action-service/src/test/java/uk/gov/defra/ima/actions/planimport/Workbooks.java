package uk.gov.defra.ima.actions.planimport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes small workbooks, whole and spoilt. */
public final class Workbooks {

    private Workbooks() {}

    /** A workbook as {@code filling} leaves it. */
    public static byte[] of(Consumer<XSSFWorkbook> filling) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            filling.accept(workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes texts into a row, from its first column. */
    public static void row(Sheet sheet, int index, String... cells) {
        var row = sheet.createRow(index);
        for (var i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }

    /** A plan of one action. */
    public static byte[] plain() {
        return of(workbook -> {
            var sheet = workbook.createSheet("Plan");
            row(sheet, 0, "Recommendation no", "Recommendation", "Ref", "Action", "Owner", "Timescale");
            row(sheet, 1, "1", "Vision", "1.1", "Appoint", "DRO", "July");
        });
    }

    /** The same with one of its parts changed. */
    public static byte[] spoil(byte[] workbook, String part, UnaryOperator<String> spoiling) {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var content = new String(in.readAllBytes(), UTF_8);
                out.write((entry.getName().equals(part) ? spoiling.apply(content) : content).getBytes(UTF_8));
                out.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
