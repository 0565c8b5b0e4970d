package uk.gov.defra.ima.actions.planimport.domain;

import java.util.Arrays;
import java.util.List;

/** Labels as a cell has them: between semicolons or on lines of their own. */
final class LabelWords {

    /** Labels that an action may have. */
    static final int MOST = 20;

    /** Characters that a label may have. */
    static final int LONGEST = 60;

    private LabelWords() {}

    /** The labels of a cell, each once. */
    static List<String> read(String cell) {
        return Arrays.stream(cell.split("[;\\r\\n]", -1))
                .map(label -> label.replaceAll("[\\s\\h]+", " ").strip())
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether an action can have them. */
    static boolean fit(List<String> labels) {
        return labels.size() <= MOST && labels.stream().allMatch(label -> label.length() <= LONGEST);
    }
}
