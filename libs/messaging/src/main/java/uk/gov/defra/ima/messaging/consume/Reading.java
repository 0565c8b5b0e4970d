package uk.gov.defra.ima.messaging.consume;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EnvelopeJson;
import uk.gov.defra.ima.contracts.UnreadableEnvelope;

/** What a record turned out to be. */
sealed interface Reading {

    /** Longest text that an index takes with room to spare. */
    int LONGEST_NAME = 500;

    /** The record as it came. */
    ConsumerRecord<String, byte[]> record();

    /**
     * An event.
     *
     * @param record as it came
     * @param envelope what it says
     */
    record Event(ConsumerRecord<String, byte[]> record, Envelope envelope) implements Reading {

        /** The envelope as it came, to be kept in history. */
        String text() {
            return new String(record.value(), StandardCharsets.UTF_8);
        }
    }

    /**
     * No event.
     *
     * @param record as it came
     * @param reason why it is none, without its content
     */
    record Unreadable(ConsumerRecord<String, byte[]> record, String reason) implements Reading {}

    /** Reads a record. */
    static Reading of(ConsumerRecord<String, byte[]> record) {
        try {
            Envelope envelope = EnvelopeJson.read(record.value());
            checkName("subject", envelope.subject());
            checkName("source", envelope.source());
            checkName("organisation", envelope.organisation());
            checkName("type", envelope.type());
            int year = envelope.time().atOffset(ZoneOffset.UTC).getYear();
            if (year < 1 || year > 9999) {
                return new Unreadable(record, "time is not within the years 1 to 9999");
            }
            return new Event(record, envelope);
        } catch (UnreadableEnvelope e) {
            return new Unreadable(record, e.reason());
        } catch (IllegalArgumentException e) {
            return new Unreadable(record, e.getMessage());
        }
    }

    private static void checkName(String attribute, String value) {
        if (value.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("%s is longer than %d characters".formatted(attribute, LONGEST_NAME));
        }
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(attribute + " has a character that cannot be stored");
        }
    }
}
