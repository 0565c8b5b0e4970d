package uk.gov.defra.ima.actions.planimport.files;

import java.util.ArrayList;
import java.util.List;
import uk.gov.defra.ima.actions.planimport.domain.CellProblem;
import uk.gov.defra.ima.actions.planimport.domain.ImportRefused;
import uk.gov.defra.ima.actions.planimport.domain.Sheet;

/**
 * A file as its sheets of text. What it is shows in its first bytes, whatever it is called: a workbook (XLSX), or
 * delimited text (comma, semicolon or tab; UTF-8, UTF-16 with a byte order mark, or Windows-1252).
 *
 * @param sheets its sheets, in order; text has one without a name
 * @param warnings how it was read, where that was not plain
 */
public record PlanFile(List<Sheet> sheets, List<CellProblem> warnings) {

    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] OLD_OFFICE = {0xD0, 0xCF, 0x11, 0xE0};

    /**
     * Reads a file.
     *
     * @throws ImportRefused saying why it cannot be read
     */
    public static PlanFile read(byte[] file) {
        if (startsWith(file, ZIP)) {
            var hidden = new ArrayList<CellProblem>();
            return new PlanFile(Workbook.read(file, hidden), hidden);
        }
        if (startsWith(file, OLD_OFFICE)) {
            throw Refusals.file("is an Excel file of the older kind (.xls), or is protected by a password;"
                    + " save it as .xlsx without a password, or as CSV");
        }
        var warnings = new ArrayList<CellProblem>();
        var text = TextOfFile.decode(file, warnings);
        return new PlanFile(List.of(DelimitedText.read(text)), warnings);
    }

    private static boolean startsWith(byte[] file, int[] magic) {
        if (file.length < magic.length) {
            return false;
        }
        for (var i = 0; i < magic.length; i++) {
            if ((file[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
