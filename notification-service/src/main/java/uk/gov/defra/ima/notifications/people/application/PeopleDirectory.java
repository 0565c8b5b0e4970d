package uk.gov.defra.ima.notifications.people.application;

/** Where names and addresses of people are looked up. */
public interface PeopleDirectory {

    /**
     * Looks somebody up.
     *
     * @param sub the person's id in the identity provider
     * @throws DirectoryUnavailable when the directory does not answer; nothing is known then, and asking later may help
     */
    LookUp lookUp(String sub);
}
