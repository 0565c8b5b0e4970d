package uk.gov.defra.ima.actions.planimport.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import uk.gov.defra.ima.actions.planimport.domain.ImportRefused;
import uk.gov.defra.ima.actions.planimport.domain.Sheet;

/**
 * The sheets of a workbook (XLSX), read as events: only texts are held, never the workbook. It is opened from a file,
 * so that its parts are unpacked one at a time, after {@link WorkbookLimits} has measured them.
 */
final class Workbook {

    private static final int MOST_SHEETS = 50;

    private Workbook() {}

    static List<Sheet> read(byte[] file) {
        WorkbookLimits.check(file);
        try {
            var kept = Files.createTempFile("ima-import-", ".xlsx");
            try {
                Files.write(kept, file);
                return sheets(kept);
            } finally {
                Files.deleteIfExists(kept);
            }
        } catch (IOException storage) {
            throw new UncheckedIOException(storage);
        }
    }

    private static List<Sheet> sheets(Path file) {
        try (var workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(workbook);
            var strings = reader.getSharedStringsTable();
            var numbers = new CellText(reader.getStylesTable(), since1904(reader));
            var sheets = new ArrayList<Sheet>();
            var parts = reader.getSheetIterator();
            while (parts.hasNext()) {
                try (var part = parts.next()) {
                    if (sheets.size() >= MOST_SHEETS) {
                        throw Refusals.file("has more than %d sheets".formatted(MOST_SHEETS));
                    }
                    var xml = new SheetXml(strings, numbers);
                    parse(part, xml);
                    sheets.add(new Sheet(parts.getSheetName(), xml.rows()));
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

    private static boolean since1904(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
        var found = new boolean[1];
        try (var part = reader.getWorkbookData()) {
            parse(part, new DefaultHandler() {
                @Override
                public void startElement(String uri, String local, String qualified, Attributes attributes) {
                    if ("workbookPr".equals(local)) {
                        var since = attributes.getValue("date1904");
                        found[0] = "1".equals(since) || "true".equals(since);
                    }
                }
            });
        }
        return found[0];
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
