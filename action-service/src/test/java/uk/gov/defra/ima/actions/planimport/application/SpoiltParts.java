package uk.gov.defra.ima.actions.planimport.application;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import uk.gov.defra.ima.testing.fuzz.Dice;
import uk.gov.defra.ima.testing.fuzz.SpoiltBytes;

/** A workbook whose parts are missing, there twice, called something else, or say something else. */
final class SpoiltParts {

    /** A workbook escapes some characters so in its texts; the rest is markup. */
    private static final List<String> IN_XML = List.of(
            "_xD800_",
            "_x0000_",
            "_x0001_",
            "&#0;",
            "&#xD800;",
            "&unknown;",
            "<",
            "]]>",
            "<![CDATA[",
            "<c r=\"ZZZZ9\"><v>1</v></c>",
            "<c r=\"A0\"/>",
            "<c t=\"inlineStr\"><is><t>=1+1</t></is></c>",
            "<c t=\"s\"><v>99999</v></c>",
            "<row r=\"-1\"/>",
            "<row r=\"1048577\"/>",
            "<mergeCell ref=\"A1:XFD1048576\"/>",
            "<mergeCell ref=\"B2:A1\"/>",
            "<mergeCell/>",
            "<v>1e999999999</v>",
            "<v>-1e-999999999</v>",
            "<v>-1</v>",
            "<si/>",
            "<si><t>@SUM(A1)</t></si>",
            "<?x y?>",
            "<!-- x -->",
            "<x>".repeat(10_000),
            "x".repeat(10_001));

    private static final List<String> DOCUMENT_TYPES = List.of(
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]>",
            "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">",
            "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://localhost:1/x.dtd\"> %p;]>");

    private SpoiltParts() {}

    /** The workbook with one of its parts spoilt; it must be one still. */
    static byte[] of(byte[] workbook, Dice dice) {
        Map<String, byte[]> parts = read(workbook);
        String chosen = dice.pick(List.copyOf(parts.keySet()));
        byte[] content = parts.get(chosen);
        switch (dice.below(10)) {
            case 0 -> parts.remove(chosen);
            case 1 -> {
                parts.remove(chosen);
                parts.put(chosen + "x", content);
            }
            case 2 -> parts.put(dice.pick(List.copyOf(parts.keySet())), content);
            case 3 -> {
                return twice(parts, chosen, dice);
            }
            case 4 -> parts.put(chosen, declared(content, dice));
            case 5 -> parts.put(chosen, SpoiltBytes.of(content, dice));
            default -> parts.put(chosen, inserted(content, dice));
        }
        return written(parts);
    }

    /** Behind the declaration of the XML, where a document type belongs. */
    private static byte[] declared(byte[] xml, Dice dice) {
        int end = new String(xml, ISO_8859_1).indexOf("?>");
        return SpoiltBytes.spliced(
                xml, end < 0 ? 0 : end + 2, dice.pick(DOCUMENT_TYPES).getBytes(UTF_8));
    }

    /** Mostly between two elements, where it does most. */
    private static byte[] inserted(byte[] xml, Dice dice) {
        int at = dice.below(xml.length + 1);
        int element = new String(xml, ISO_8859_1).indexOf('<', at);
        return SpoiltBytes.spliced(
                xml,
                element < 0 || dice.chance(30) ? at : element,
                dice.pick(IN_XML).getBytes(UTF_8));
    }

    /** The library writes no name twice: it is written under one as long, which is changed in the bytes. */
    private static byte[] twice(Map<String, byte[]> parts, String chosen, Dice dice) {
        String other = chosen.substring(0, chosen.length() - 1) + '~';
        parts.put(other, SpoiltBytes.flipped(parts.get(chosen), dice));
        return new String(written(parts), ISO_8859_1).replace(other, chosen).getBytes(ISO_8859_1);
    }

    private static Map<String, byte[]> read(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return parts;
    }

    private static byte[] written(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
