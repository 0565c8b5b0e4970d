package uk.gov.defra.ima.notifications.delivery.application;

/**
 * The words of a mail.
 *
 * @param subject one line
 * @param text for readers without HTML, and the same in content
 * @param html a whole document
 */
public record Letter(String subject, String text, String html) {

    /** Line breaks would end the header: they become spaces. */
    public Letter {
        subject = subject.replaceAll("\\s+", " ").strip();
    }
}
