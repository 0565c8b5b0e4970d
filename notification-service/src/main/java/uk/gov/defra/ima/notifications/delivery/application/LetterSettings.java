package uk.gov.defra.ima.notifications.delivery.application;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** What letters point to. */
@ConfigMapping(prefix = "ima.letters")
public interface LetterSettings {

    /** Where people find the pages of the system, such as {@code https://assurance.example.gov.uk}. */
    URI pages();
}
