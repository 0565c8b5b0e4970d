package uk.gov.defra.ima.actions.planimport.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import uk.gov.defra.ima.actions.planimport.domain.Sheet;

/** Reads the XML of one sheet as it streams by: text, the values that formulas last had, what is merged and what hidden. */
final class SheetXml extends DefaultHandler {

    private static final int MOST_MERGES = 20_000;
    /** More than any cell may have; beyond it nothing is gathered, and the cell is refused for its length. */
    private static final int GATHERED = 40_000;

    private final SharedStrings strings;
    private final CellText numbers;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private final List<CellRangeAddress> merges = new ArrayList<>();
    private final HiddenColumns hidden = new HiddenColumns();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int row;
    private int column;
    private String type = "n";
    private int style;
    private boolean gathering;
    private boolean phonetic;

    SheetXml(SharedStrings strings, CellText numbers) {
        this.strings = strings;
        this.numbers = numbers;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "row" -> {
                row = attributes.getValue("r") == null ? row + 1 : Integer.parseInt(attributes.getValue("r"));
                cells = new ArrayList<>();
                column = -1;
                if (WorkbookXml.isOn(attributes.getValue("hidden"))) {
                    hiddenRows.add(row);
                }
            }
            case "c" -> cell(attributes);
            case "col" -> columns(attributes);
            case "v" -> gathering = true;
            case "t" -> gathering = !phonetic && "inlineStr".equals(type);
            case "rPh" -> phonetic = true;
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> {
                // nothing that says anything
            }
        }
    }

    private void cell(Attributes attributes) {
        var reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? 0 : Integer.parseInt(attributes.getValue("s"));
        text.setLength(0);
    }

    private void columns(Attributes attributes) {
        if (WorkbookXml.isOn(attributes.getValue("hidden"))) {
            hidden.hide(Integer.parseInt(attributes.getValue("min")), Integer.parseInt(attributes.getValue("max")));
        }
    }

    private void merge(String ref) {
        if (ref == null || merges.size() >= MOST_MERGES) {
            throw Refusals.file("has more merged cells than a plan can need");
        }
        merges.add(CellRangeAddress.valueOf(ref));
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (gathering && text.length() < GATHERED) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (local) {
            case "v", "t" -> gathering = false;
            case "rPh" -> phonetic = false;
            case "c" -> keep(value());
            case "row" -> endOfRow();
            default -> {
                // nothing that says anything
            }
        }
    }

    private String value() {
        return switch (type) {
            case "s" ->
                text.isEmpty()
                        ? ""
                        : strings.getItemAt(Integer.parseInt(text.toString().strip()))
                                .getString();
            case "inlineStr", "str" -> new XSSFRichTextString(text.toString()).toString();
            case "b" -> "1".contentEquals(text) ? "Yes" : text.isEmpty() ? "" : "No";
            case "e" -> text.toString();
            default -> text.isEmpty() ? "" : numbers.number(text.toString(), style);
        };
    }

    private void keep(String value) {
        if (value.isEmpty()) {
            return;
        }
        if (column >= Sheet.MOST_COLUMNS && hidden.leavesOut(column)) {
            return;
        }
        if (column < 0 || column >= Sheet.MOST_COLUMNS) {
            throw Refusals.file("has something in column %d of row %d; at most %d columns can be read"
                    .formatted(column + 1, row, Sheet.MOST_COLUMNS));
        }
        while (cells.size() < column) {
            cells.add("");
        }
        if (cells.size() == column) {
            cells.add(value);
        } else {
            cells.set(column, value);
        }
    }

    private void endOfRow() {
        if (rows.size() >= Sheet.MOST_ROWS) {
            throw Refusals.file("has more than %,d rows".formatted(Sheet.MOST_ROWS));
        }
        rows.add(new Sheet.Row(row, cells));
    }

    /** The rows, each merged area saying in all of its rows what its first cell says; rows without a cell left out. */
    List<Sheet.Row> rows() {
        MergedCells.fill(rows, merges, hidden);
        rows.forEach(hidden::empty);
        hiddenRows.retainAll(rows.stream()
                .filter(one -> !one.isBlank())
                .map(Sheet.Row::number)
                .collect(Collectors.toSet()));
        return rows.stream()
                .filter(one -> !one.isBlank())
                .map(one -> new Sheet.Row(one.number(), List.copyOf(one.cells())))
                .toList();
    }

    /** Letters of the columns that were left out because they are hidden; known when the rows are. */
    String hiddenColumns() {
        return hidden.letters();
    }

    /** How many of the rows are hidden; known when the rows are. */
    int hiddenRows() {
        return hiddenRows.size();
    }
}
