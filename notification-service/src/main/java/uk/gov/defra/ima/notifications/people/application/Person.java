package uk.gov.defra.ima.notifications.people.application;

/**
 * Somebody who can be written to. It is looked up when a mail is made and lives no longer than a short cache:
 * it is never stored, and its text form tells nothing, so that it cannot end up in a log.
 *
 * @param name as they want to be addressed
 * @param address e-mail address
 */
public record Person(String name, String address) {

    @Override
    public String toString() {
        return "Person[withheld]";
    }
}
