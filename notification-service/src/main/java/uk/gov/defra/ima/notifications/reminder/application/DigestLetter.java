package uk.gov.defra.ima.notifications.reminder.application;

import java.util.List;

/**
 * What the template of a digest is given.
 *
 * @param name whom it addresses
 * @param subject one line
 * @param late actions whose date has passed, the latest first to have passed first
 * @param soon actions whose date is near
 */
record DigestLetter(String name, String subject, List<Line> late, List<Line> soon) {

    /**
     * One action.
     *
     * @param ref as written in the plan
     * @param description what is to be done
     * @param plan title of its plan; empty while that is not known
     * @param due when it is or was due, in words
     * @param post title of the post that owns it
     * @param vacant whether the reader is written to because nobody holds that post
     * @param link where it can be answered
     */
    record Line(String ref, String description, String plan, String due, String post, boolean vacant, String link) {}

    static DigestLetter of(String name, List<Line> late, List<Line> soon) {
        return new DigestLetter(name, subject(late.size(), soon.size()), late, soon);
    }

    private static String subject(int late, int soon) {
        if (late == 0) {
            return actions(soon) + " due soon";
        }
        return soon == 0 ? actions(late) + " late" : actions(late) + " late, and " + soon + " due soon";
    }

    private static String actions(int count) {
        return count == 1 ? "1 action is" : count + " actions are";
    }
}
