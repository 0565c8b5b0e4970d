package uk.gov.defra.ima.actions.planimport.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import uk.gov.defra.ima.actions.planimport.SamplePlan;
import uk.gov.defra.ima.actions.planimport.Workbooks;
import uk.gov.defra.ima.testing.fuzz.Dice;
import uk.gov.defra.ima.testing.fuzz.SpoiltBytes;

/** The real plan with something wrong with it. */
final class SpoiltPlans {

    private static final List<String> IN_A_CELL = List.of(
            "\"", "\"\"", ",", ";", "\t", "\r", "\n", "\u0000", "\u0001", "\u001f", "\ud800", "\udc00", "\uffff",
            "\ufeff");

    private static final List<String> WORDS = List.of(
            "",
            "=1+1",
            "+44 20",
            "-done-",
            "@SUM(A1)",
            "=HYPERLINK(\"http://x\")",
            "Recommendation",
            "Recommendation 1:",
            "R1",
            "1.1",
            "(a)",
            "Action",
            "Owner",
            "31/02/2019",
            "within 999999999999 months",
            "99999999999999999999",
            "Q5 2019/2021",
            "?");

    private static final List<String> LONG = List.of("x", "1", "1.", "(", "DRO/", "July ", "\n", "\"", "end of ", "R");

    private final byte[] csv = SamplePlan.bytes();
    private final byte[] workbook = workbookOf(records(csv));

    /** Text, its bytes spoilt one to four times. */
    byte[] text(Dice dice) {
        byte[] spoilt = csv;
        for (int i = 0; i <= dice.below(4); i++) {
            spoilt = dice.chance(40)
                    ? SpoiltBytes.of(spoilt, dice)
                    : SpoiltBytes.spliced(
                            spoilt, dice.below(spoilt.length + 1), words(dice).getBytes(UTF_8));
        }
        return spoilt;
    }

    /** Text whose cells are whole, but say something else. */
    byte[] cells(Dice dice) {
        var text = new StringBuilder();
        for (List<String> line : lines(dice)) {
            text.append(String.join(",", line.stream().map(SpoiltPlans::quoted).toList()))
                    .append('\n');
        }
        return text.toString().getBytes(UTF_8);
    }

    /** A workbook, its cells, its parts or its bytes spoilt. */
    byte[] workbook(Dice dice) {
        byte[] spoilt = dice.chance(20) ? workbookOf(lines(dice)) : workbook;
        if (dice.chance(80)) {
            for (int i = 0; i <= dice.below(3); i++) {
                spoilt = SpoiltParts.of(spoilt, dice);
            }
        }
        return dice.chance(20) ? SpoiltBytes.of(spoilt, dice) : spoilt;
    }

    private static String words(Dice dice) {
        if (dice.chance(20)) {
            String word = dice.pick(LONG);
            return word.repeat((1 + dice.below(11_000)) / word.length());
        }
        return dice.pick(dice.chance(50) ? IN_A_CELL : WORDS);
    }

    private List<List<String>> lines(Dice dice) {
        List<List<String>> lines = records(csv);
        for (int i = 0; i <= dice.below(6); i++) {
            List<String> line = dice.pick(lines);
            int at = dice.below(line.size());
            line.set(at, dice.chance(50) ? words(dice) : words(dice) + line.get(at));
        }
        if (dice.chance(20)) {
            lines.remove(dice.below(lines.size()));
        }
        return lines;
    }

    private static byte[] workbookOf(List<List<String>> lines) {
        return Workbooks.of(filled -> {
            var sheet = filled.createSheet("Action plan");
            for (int i = 0; i < lines.size(); i++) {
                Workbooks.row(sheet, i, lines.get(i).toArray(String[]::new));
            }
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A4"));
        });
    }

    private static List<List<String>> records(byte[] csv) {
        List<List<String>> lines = new ArrayList<>();
        try (var parser = CSVParser.parse(new String(csv, UTF_8), CSVFormat.RFC4180)) {
            for (CSVRecord line : parser) {
                lines.add(new ArrayList<>(line.toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the sample cannot be read", e);
        }
        return lines;
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
