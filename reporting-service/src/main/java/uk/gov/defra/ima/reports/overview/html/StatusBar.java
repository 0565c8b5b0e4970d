package uk.gov.defra.ima.reports.overview.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.gov.defra.ima.reports.overview.domain.Tally;
import uk.gov.defra.ima.reports.projection.domain.ActionStatus;

/**
 * One bar of the chart of statuses.
 *
 * @param status what it counts
 * @param count how many
 * @param width of the bar as a share of the longest one, such as {@code 62.5%}
 */
public record StatusBar(ActionStatus status, int count, String width) {

    private static final double WHOLE = 100;

    /** One for each known status; one more when there are actions of an unknown one. */
    static List<StatusBar> of(Tally tally) {
        int longest = Arrays.stream(ActionStatus.values())
                .mapToInt(tally::count)
                .max()
                .orElse(0);
        return Arrays.stream(ActionStatus.values())
                .filter(status -> status != ActionStatus.UNKNOWN || tally.count(status) > 0)
                .map(status -> new StatusBar(status, tally.count(status), width(tally.count(status), longest)))
                .toList();
    }

    private static String width(int count, int longest) {
        double share = longest == 0 ? 0 : WHOLE * count / longest;
        return String.format(Locale.ROOT, "%.1f%%", share);
    }
}
