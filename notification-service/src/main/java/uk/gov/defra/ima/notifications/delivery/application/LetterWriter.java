package uk.gov.defra.ima.notifications.delivery.application;

import uk.gov.defra.ima.notifications.delivery.domain.DeliveryKind;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryState;
import uk.gov.defra.ima.notifications.people.application.Person;

/** Writes the mails of one kind, at the moment at which they are sent, from how things stand then. */
public interface LetterWriter {

    /** The kind that it writes. */
    DeliveryKind kind();

    /**
     * Writes one.
     *
     * @param delivery what is to be told
     * @param reader whom it is for
     * @throws uk.gov.defra.ima.notifications.people.application.DirectoryUnavailable when it names somebody who cannot
     *     be looked up now
     */
    Draft write(DeliveryState delivery, Person reader);

    /** What came of writing. */
    sealed interface Draft {

        /** A mail. */
        record Written(Letter letter) implements Draft {}

        /** There is nothing left to tell, for the reason given. */
        record NotNeeded(String reason) implements Draft {}
    }
}
