package uk.gov.defra.ima.notifications.delivery.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mail is sent. */
@ConfigMapping(prefix = "ima.deliveries")
public interface DeliverySettings {

    /** How often the sender looks for waiting mail when nothing has woken it. */
    @WithDefault("PT5S")
    Duration poll();

    /** Wait before a second try. */
    @WithDefault("PT2S")
    Duration firstWait();

    /** Longest wait between two tries: a mail goes at most this long after the mail server is back. */
    @WithDefault("PT1M")
    Duration longestWait();

    /** After this long without an answer a mail is in doubt; must exceed what {@code ima.smtp.answer-within} adds up to for one mail. */
    @WithDefault("PT5M")
    Duration doubtAfter();
}
