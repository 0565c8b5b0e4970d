package uk.gov.defra.ima.notifications.statuschange.application;

/**
 * What the template of a status change is given; what is not known is empty.
 *
 * @param name whom it addresses
 * @param subject one line
 * @param who who made the change
 * @param on when, such as {@code 31 July 2018}
 * @param ref the action's ref as written
 * @param description what is to be done
 * @param plan title of its plan
 * @param from status before, in plain words
 * @param to status after, in plain words
 * @param comment what was said about it
 * @param link where the action can be seen
 */
record StatusChangeLetter(
        String name,
        String subject,
        String who,
        String on,
        String ref,
        String description,
        String plan,
        String from,
        String to,
        String comment,
        String link) {}
