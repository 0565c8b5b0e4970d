package uk.gov.defra.ima.notifications.delivery.application;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryKind;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryState;
import uk.gov.defra.ima.notifications.people.application.DirectoryUnavailable;
import uk.gov.defra.ima.notifications.people.application.LookUp;
import uk.gov.defra.ima.notifications.people.application.PeopleDirectory;
import uk.gov.defra.ima.notifications.people.application.Person;

/** Finds out whom a mail is for and has it written, just before it is sent. */
@ApplicationScoped
class LetterDesk {

    private static final Logger LOG = Logger.getLogger(LetterDesk.class);

    private final PeopleDirectory people;
    private final Map<DeliveryKind, LetterWriter> writers;

    LetterDesk(PeopleDirectory people, @All List<LetterWriter> writers) {
        this.people = people;
        this.writers = writers.stream().collect(Collectors.toMap(LetterWriter::kind, Function.identity()));
    }

    /** Prepares a mail. One that cannot be written now is put off, so that it does not hold up those behind it. */
    Prepared prepare(DeliveryState delivery) {
        try {
            return switch (people.lookUp(delivery.recipient())) {
                case LookUp.Found(Person person) -> write(delivery, person);
                case LookUp.NotKnown() -> new Prepared.Never("The directory does not know the person.");
                case LookUp.Disabled() -> new Prepared.Never("The person's account is disabled.");
                case LookUp.NoAddress() -> new Prepared.Never("The directory has no e-mail address of the person.");
            };
        } catch (DirectoryUnavailable unavailable) {
            LOG.warnf(unavailable, "delivery %s waits", delivery.id());
            return new Prepared.Later("The directory of people does not answer.");
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "the letter of delivery %s could not be written", delivery.id());
            return new Prepared.Later("The letter could not be written.");
        }
    }

    private Prepared write(DeliveryState delivery, Person reader) {
        return switch (writers.get(delivery.kind()).write(delivery, reader)) {
            case LetterWriter.Draft.NotNeeded(String reason) -> new Prepared.Never(reason);
            case LetterWriter.Draft.Written(Letter letter) -> new Prepared.Ready(reader, letter);
        };
    }

    /** What came of preparing. */
    sealed interface Prepared {

        /** It can be sent. */
        record Ready(Person reader, Letter letter) implements Prepared {}

        /** It can be tried later. */
        record Later(String reason) implements Prepared {}

        /** It will not be sent. */
        record Never(String reason) implements Prepared {}
    }
}
