package uk.gov.defra.ima.notifications.people.application;

/** What the directory says of a sub. */
public sealed interface LookUp {

    /** They are there and can be written to. */
    record Found(Person person) implements LookUp {}

    /** They are not there, or not any more. */
    record NotKnown() implements LookUp {}

    /** Their account is disabled. */
    record Disabled() implements LookUp {}

    /** They are there, and no address is. */
    record NoAddress() implements LookUp {}
}
