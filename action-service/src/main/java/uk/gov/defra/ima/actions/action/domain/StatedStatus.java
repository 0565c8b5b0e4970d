package uk.gov.defra.ima.actions.action.domain;

import java.util.Locale;
import java.util.Map;
import uk.gov.defra.ima.due.DuePrecision;

/**
 * The status that a plan states for an action.
 *
 * @param status our reading
 * @param asStated the words, or null for a blank cell
 * @param basis what the reading rests on
 * @param understood false when there are words that we could not read
 */
public record StatedStatus(ActionStatus status, String asStated, StatusBasis basis, boolean understood) {

    private static final Map<String, ActionStatus> WORDS = Map.ofEntries(
            Map.entry("not started", ActionStatus.NOT_STARTED),
            Map.entry("in progress", ActionStatus.IN_PROGRESS),
            Map.entry("started", ActionStatus.IN_PROGRESS),
            Map.entry("underway", ActionStatus.IN_PROGRESS),
            Map.entry("under way", ActionStatus.IN_PROGRESS),
            Map.entry("ongoing", ActionStatus.CONTINUOUS),
            Map.entry("on going", ActionStatus.CONTINUOUS),
            Map.entry("continuous", ActionStatus.CONTINUOUS),
            Map.entry("on hold", ActionStatus.ON_HOLD),
            Map.entry("paused", ActionStatus.ON_HOLD),
            Map.entry("completed", ActionStatus.COMPLETED),
            Map.entry("complete", ActionStatus.COMPLETED),
            Map.entry("done", ActionStatus.COMPLETED),
            Map.entry("closed", ActionStatus.COMPLETED),
            // Whoever imports has not verified anything: that is for somebody to do here.
            Map.entry("verified", ActionStatus.COMPLETED),
            Map.entry("withdrawn", ActionStatus.WITHDRAWN));

    /**
     * Reads a status cell beside its due cell. A blank status is NOT_STATED, unless the due column says that the action
     * is done; words that we do not know are kept and not guessed at.
     */
    public static StatedStatus read(String cell, DuePrecision due) {
        if (cell.isBlank()) {
            return due == DuePrecision.ALREADY_DONE
                    ? new StatedStatus(ActionStatus.COMPLETED, null, StatusBasis.READ_FROM_DUE, true)
                    : new StatedStatus(ActionStatus.NOT_STATED, null, StatusBasis.STATED, true);
        }
        var key = cell.strip().toLowerCase(Locale.UK).replaceAll("[-\\s]+", " ").replaceAll("[.;,]+$", "");
        var known = WORDS.get(key);
        return known == null
                ? new StatedStatus(ActionStatus.NOT_STATED, cell, StatusBasis.STATED, false)
                : new StatedStatus(known, cell, StatusBasis.STATED, true);
    }
}
