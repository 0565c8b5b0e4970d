package uk.gov.defra.ima.actions.planimport.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import uk.gov.defra.ima.actions.planimport.domain.CellProblem;
import uk.gov.defra.ima.actions.planimport.domain.ImportRefused;
import uk.gov.defra.ima.actions.planimport.domain.Sheet;

/**
 * The sheets of a workbook (XLSX), read as events: only texts are held, never the workbook. It is opened from a file,
 * so that its parts are unpacked one at a time, after {@link WorkbookLimits} has measured them.
 */
final class Workbook {

    private static final int MOST_SHEETS = 50;

    private Workbook() {}

    /** @param warnings is told what is hidden in it */
    static List<Sheet> read(byte[] file, List<CellProblem> warnings) {
        WorkbookLimits.check(file);
        try {
            var kept = Files.createTempFile("ima-import-", ".xlsx");
            try {
                Files.write(kept, file);
                return sheets(kept, warnings);
            } finally {
                Files.deleteIfExists(kept);
            }
        } catch (IOException storage) {
            throw new UncheckedIOException(storage);
        }
    }

    private static List<Sheet> sheets(Path file, List<CellProblem> warnings) {
        try (var workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(workbook);
            var strings = reader.getSharedStringsTable();
            var head = head(reader);
            var numbers = new CellText(reader.getStylesTable(), head.since1904());
            var leftOut = head.showsNone() ? Set.<String>of() : Set.copyOf(head.hidden());
            HiddenWarnings.sheets(head).ifPresent(warnings::add);
            var sheets = new ArrayList<Sheet>();
            var parts = reader.getSheetIterator();
            while (parts.hasNext()) {
                try (var part = parts.next()) {
                    if (leftOut.contains(parts.getSheetName())) {
                        continue;
                    }
                    if (sheets.size() >= MOST_SHEETS) {
                        throw Refusals.file("has more than %d sheets".formatted(MOST_SHEETS));
                    }
                    var xml = new SheetXml(strings, numbers);
                    parse(part, xml);
                    sheets.add(new Sheet(parts.getSheetName(), xml.rows()));
                    warnings.addAll(HiddenWarnings.within(parts.getSheetName(), xml));
                }
            }
            if (sheets.isEmpty()) {
                throw Refusals.file("is a workbook without a sheet");
            }
            return sheets;
        } catch (ImportRefused refused) {
            throw refused;
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException broken) {
            // whatever a damaged workbook makes of the library: the file is at fault, and the client is told so
            throw Refusals.file(
                    "begins as a workbook (.xlsx), and cannot be read as one; open it in Excel and save it again");
        }
    }

    private static WorkbookXml head(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
        try (var part = reader.getWorkbookData()) {
            var head = new WorkbookXml();
            parse(part, head);
            return head;
        }
    }

    private static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        try {
            var xml = XMLHelper.newXMLReader(); // refuses document type declarations
            xml.setContentHandler(handler);
            xml.parse(new InputSource(part));
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
