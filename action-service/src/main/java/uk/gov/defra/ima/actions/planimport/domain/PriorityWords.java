package uk.gov.defra.ima.actions.planimport.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    private static final Set<String> NONE =
            Set.of("", "-", "\u2013", "n/a", "na", "none", "not applicable", "not stated", "not prioritised");

    private PriorityWords() {}

    /** The priority that a cell states; empty when it is blank, or says that there is none. */
    public static Optional<String> read(String cell) {
        var words = cell.strip().replaceAll("\\s+", " ");
        var key = words.toLowerCase(Locale.UK).replaceAll("[.;,]+$", "");
        if (NONE.contains(key)) {
            return Optional.empty();
        }
        return Optional.of(WORDS.getOrDefault(key, words));
    }
}
