package uk.gov.defra.ima.actions.planimport.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

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
        // By its directory, as it is opened after: what stands between the entries, nobody reads.
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            var entries = 0;
            var whole = 0L;
            var buffer = new byte[16 * 1024];
            for (var entry : Collections.list(zip.getEntries())) {
                if (++entries > MOST_ENTRIES) {
                    throw Refusals.file("is a workbook of more than %,d parts".formatted(MOST_ENTRIES));
                }
                try (var content = zip.getInputStream(entry)) {
                    whole += entry(content, entry, buffer, whole, file.length);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw Refusals.file("begins as a workbook (.xlsx), and is damaged or not whole: it cannot be unpacked");
        }
    }

    private static long entry(InputStream content, ZipArchiveEntry entry, byte[] buffer, long before, long packed)
            throws IOException {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        var xml = name.endsWith(".xml") || name.endsWith(".rels");
        var largest = name.startsWith("xl/worksheets/") ? LARGEST_SHEET : LARGEST_OTHER;
        var size = 0L;
        var matched = 0;
        for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
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
