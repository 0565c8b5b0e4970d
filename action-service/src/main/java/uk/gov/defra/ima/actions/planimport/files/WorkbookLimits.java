package uk.gov.defra.ima.actions.planimport.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Measures a workbook before it is opened, by unpacking it into nothing: a small file may unpack to something enormous,
 * and its XML may declare entities. Nothing that passes can be larger in memory than the limits say.
 */
final class WorkbookLimits {

    static final int MOST_ENTRIES = 1_000;
    static final long LARGEST_SHEET = 120L * 1024 * 1024;
    static final long LARGEST_OTHER = 24L * 1024 * 1024;
    static final long LARGEST_WHOLE = 160L * 1024 * 1024;
    static final int HIGHEST_RATIO = 100;

    private static final long RATIO_COUNTS_FROM = 1024 * 1024;
    private static final byte[] DECLARATION = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private WorkbookLimits() {}

    /** @throws uk.gov.defra.ima.actions.planimport.domain.ImportRefused when it is over a limit, or no ZIP file */
    static void check(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var entries = 0;
            var whole = 0L;
            var buffer = new byte[16 * 1024];
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw Refusals.file("is a workbook of more than %,d parts".formatted(MOST_ENTRIES));
                }
                whole += entry(zip, entry, buffer, whole, file.length);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw Refusals.file("begins as a workbook (.xlsx), and is damaged: it cannot be unpacked");
        } catch (IOException broken) {
            throw Refusals.file("begins as a workbook (.xlsx), and ends before its end");
        }
    }

    private static long entry(ZipInputStream zip, ZipEntry entry, byte[] buffer, long before, long packed)
            throws IOException {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        var xml = name.endsWith(".xml") || name.endsWith(".rels");
        var largest = name.startsWith("xl/worksheets/") ? LARGEST_SHEET : LARGEST_OTHER;
        var size = 0L;
        var matched = 0;
        for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            if (size > largest || before + size > LARGEST_WHOLE) {
                throw Refusals.file("unpacks to more than a plan can need (at most %d MB a sheet, %d MB in all)"
                        .formatted(LARGEST_SHEET >> 20, LARGEST_WHOLE >> 20));
            }
            if (before + size > RATIO_COUNTS_FROM && before + size > packed * HIGHEST_RATIO) {
                throw Refusals.file(
                        "unpacks to more than %d times its size; such files are refused".formatted(HIGHEST_RATIO));
            }
            matched = xml ? declaration(buffer, read, matched) : 0;
        }
        return size;
    }

    private static int declaration(byte[] buffer, int length, int matchedBefore) {
        var matched = matchedBefore;
        for (var i = 0; i < length; i++) {
            matched = buffer[i] == DECLARATION[matched] ? matched + 1 : buffer[i] == DECLARATION[0] ? 1 : 0;
            if (matched == DECLARATION.length) {
                throw Refusals.file("has a document type declaration in its XML, with which entities could be declared;"
                        + " no spreadsheet program writes one");
            }
        }
        return matched;
    }
}
