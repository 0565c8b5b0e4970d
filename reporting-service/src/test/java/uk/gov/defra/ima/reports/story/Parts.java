package uk.gov.defra.ima.reports.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;

/** Parts of payloads that several events share. */
final class Parts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Parts() {}

    static String title(String slug) {
        return slug.toUpperCase(Locale.ROOT).replace('-', ' ');
    }

    static ObjectNode due(String words, LocalDate latest, String original) {
        ObjectNode due = JSON.createObjectNode();
        due.put("asStated", words);
        due.put("precision", "MONTH");
        due.put("earliest", latest.withDayOfMonth(1).toString());
        due.put("latest", latest.toString());
        due.put("original", original);
        due.putArray("revisions");
        return due;
    }

    static ObjectNode by() {
        return JSON.createObjectNode().put("sub", "43f06f6b-1051-4e86-a7f8-b667f8b7a44c");
    }

    static ObjectNode caused() {
        ObjectNode data = JSON.createObjectNode();
        data.set("by", by());
        return data;
    }

    static ObjectNode changed(ObjectNode change) {
        ObjectNode data = JSON.createObjectNode();
        data.set("change", change);
        return data;
    }

    static ObjectNode causedChange(ObjectNode change) {
        ObjectNode data = caused();
        data.set("change", change);
        return data;
    }
}
