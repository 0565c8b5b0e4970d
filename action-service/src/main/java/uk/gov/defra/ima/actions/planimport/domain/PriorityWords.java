package uk.gov.defra.ima.actions.planimport.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Priorities as plans write them, and as we call them; what has no sure reading stays as it was written. */
public final class PriorityWords {

    /** Characters that a priority may have. */
    static final int LONGEST = 200;

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("h", "High"),
            Map.entry("high", "High"),
            Map.entry("high priority", "High"),
            Map.entry("m", "Medium"),
            Map.entry("med", "Medium"),
            Map.entry("medium", "Medium"),
            Map.entry("moderate", "Medium"),
            Map.entry("medium priority", "Medium"),
            Map.entry("l", "Low"),
            Map.entry("low", "Low"),
            Map.entry("low priority", "Low"),
            Map.entry("critical", "Critical"),
            Map.entry("urgent", "Critical"),
            Map.entry("very high", "Critical"));

    private PriorityWords() {}

    /** The priority that a cell states; empty when it is blank. */
    public static Optional<String> read(String cell) {
        var words = cell.strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var key = words.toLowerCase(Locale.UK).replaceAll("[.;,]+$", "");
        return Optional.of(WORDS.getOrDefault(key, words));
    }
}
