package uk.gov.defra.ima.actions.action.domain;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an action stands. */
public enum ActionStatus {
    /** Nobody said; a blank cell is not "not started". */
    NOT_STATED,
    /** Somebody said that work has not begun. */
    NOT_STARTED,
    /** Work is under way. */
    IN_PROGRESS,
    /** Work goes on without an end. */
    CONTINUOUS,
    /** Work has stopped for now. */
    ON_HOLD,
    /** The owner says that it is done, and how. */
    COMPLETED,
    /** Somebody else has checked that it is done. */
    VERIFIED,
    /** It will not be done. */
    WITHDRAWN;

    private static final Set<ActionStatus> OPEN = EnumSet.of(NOT_STATED, NOT_STARTED, IN_PROGRESS, CONTINUOUS, ON_HOLD);

    /** In words, as people write it in a plan: {@code In progress}. */
    public String words() {
        return name().charAt(0) + name().substring(1).replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** True while there is something left to do. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /**
     * The statuses that somebody may move to from here. Nothing returns to NOT_STATED: once somebody has said something,
     * something has been said.
     */
    public Set<ActionStatus> next() {
        var next = EnumSet.allOf(ActionStatus.class);
        next.remove(this);
        next.remove(NOT_STATED);
        if (this != COMPLETED) {
            next.remove(VERIFIED);
        }
        if (!isOpen()) {
            next.remove(COMPLETED);
        }
        if (this == VERIFIED) {
            next.remove(WITHDRAWN);
        }
        return next;
    }

    /** True when the step from here to {@code to} reopens what had ended. */
    public boolean reopensAs(ActionStatus to) {
        return !isOpen() && to.isOpen();
    }
}
