package uk.gov.defra.ima.actions.planimport.domain;

import java.util.Arrays;

/** What our own lists tell beside the columns of a plan: all of it follows from the action, so an import passes over it. */
public enum ListHeading {
    /** First calendar day that the due words allow. */
    FIRST_DAY("First day as read"),
    /** Last calendar day that they allow. */
    LAST_DAY("Last day as read"),
    /** Whether it is late. */
    OVERDUE("Overdue"),
    /** Whether it is open and long unheard of. */
    STALE("Stale"),
    /** Slug of the organisation that bounds it. */
    ORGANISATION("Organisation id"),
    /** UUID of its plan. */
    PLAN("Plan id"),
    /** UUID of the action. */
    ID("Permanent id"),
    /** Version of the action. */
    VERSION("Version"),
    /** When it last changed. */
    CHANGED_AT("Changed at (UTC)");

    private final String heading;

    ListHeading(String heading) {
        this.heading = heading;
    }

    /** The heading as lists have it. */
    public String heading() {
        return heading;
    }

    static boolean isOne(String heading) {
        return Arrays.stream(values()).anyMatch(known -> known.heading.equals(heading.strip()));
    }
}
