package uk.gov.defra.ima.reports.page.html;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.gov.defra.ima.reports.projection.domain.ActionStatus;
import uk.gov.defra.ima.reports.projection.domain.ActionVersion;
import uk.gov.defra.ima.reports.projection.domain.London;
import uk.gov.defra.ima.reports.projection.domain.Owner;
import uk.gov.defra.ima.reports.projection.domain.StatusBasis;

/** How pages write things: dates and times as GOV.UK's style guide has them, in London. */
@TemplateExtension
public final class PageWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm", Locale.UK);
    private static final int NOON = 12;

    private PageWords() {}

    /** Such as {@code 31 July 2018}. */
    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as {@code 31 July 2018 at 5:30pm}, by London's clocks. */
    public static String inLondon(Instant moment) {
        var there = moment.atZone(London.ZONE);
        return DAY.format(there) + " at " + TIME.format(there) + (there.getHour() < NOON ? "am" : "pm");
    }

    /** Colour of a status' tag; the words say it all, the colour helps the eye. */
    public static String tagColour(ActionStatus status) {
        return switch (status) {
            case NOT_STATED, WITHDRAWN -> "grey";
            case NOT_STARTED -> "yellow";
            case IN_PROGRESS -> "light-blue";
            case CONTINUOUS -> "purple";
            case ON_HOLD -> "orange";
            case COMPLETED -> "green";
            case VERIFIED -> "turquoise";
            case UNKNOWN -> "pink";
        };
    }

    /** Whether a reader learns something from the basis of a status: not where a blank cell was left as it was. */
    public static boolean saysBasis(ActionVersion action) {
        return action.status() != ActionStatus.NOT_STATED || action.basis() != StatusBasis.STATED;
    }

    /** Where a page has an action: {@code action-5.6}. References may have spaces, anchors may not. */
    public static String anchor(ActionVersion action) {
        return "action-" + action.ref().strip().replaceAll("\\s+", "-");
    }

    /** The owners' titles, one after the other. */
    public static String ownersInWords(ActionVersion action) {
        List<String> titles = action.owners().stream().map(Owner::words).toList();
        return titles.isEmpty() ? "Nobody" : String.join(", ", titles);
    }
}
