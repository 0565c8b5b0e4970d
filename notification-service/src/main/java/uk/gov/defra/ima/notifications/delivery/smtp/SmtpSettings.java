package uk.gov.defra.ima.notifications.delivery.smtp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The mail server. */
@ConfigMapping(prefix = "ima.smtp")
interface SmtpSettings {

    /** Its name. */
    String host();

    /** Its port. */
    int port();

    /** Whom mail is from: an address, or a name and an address in angle brackets. */
    String from();

    /** Whether the line is encrypted. */
    @WithDefault("WHEN_OFFERED")
    Encryption encryption();

    /** Who we are to it; without, we do not sign in. */
    Optional<String> user();

    /** The secret of that user. */
    Optional<String> password();

    /** Name by which we greet it; the machine's own when absent. */
    Optional<String> ownName();

    /** How long it has to accept a connection. */
    @WithDefault("PT5S")
    Duration connectWithin();

    /** How long it has for each answer; it must stay well below {@code ima.deliveries.doubt-after}. */
    @WithDefault("PT30S")
    Duration answerWithin();

    /** Whether a line is encrypted. */
    enum Encryption {
        /** Never: for a relay on the same machine. */
        NEVER,
        /** With STARTTLS when the server offers it. */
        WHEN_OFFERED,
        /** With STARTTLS, or not at all. */
        REQUIRED,
        /** From the first byte on. */
        FROM_THE_START
    }
}
