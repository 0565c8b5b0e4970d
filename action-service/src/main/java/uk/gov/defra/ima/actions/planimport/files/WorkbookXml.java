package uk.gov.defra.ima.actions.planimport.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the head of a workbook says of its sheets: from when their days are counted, and which its author has hidden. */
final class WorkbookXml extends DefaultHandler {

    private final Map<String, Boolean> hidden = new LinkedHashMap<>();
    private boolean since1904;

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        if ("workbookPr".equals(local)) {
            since1904 = isOn(attributes.getValue("date1904"));
        } else if ("sheet".equals(local) && attributes.getValue("name") != null) {
            var state = attributes.getValue("state");
            hidden.put(attributes.getValue("name"), "hidden".equals(state) || "veryHidden".equals(state));
        }
    }

    boolean since1904() {
        return since1904;
    }

    boolean showsNone() {
        return !hidden.isEmpty() && !hidden.containsValue(false);
    }

    /** Names of the sheets that are hidden. */
    List<String> hidden() {
        return hidden.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A flag as the format writes it. */
    static boolean isOn(String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }
}
