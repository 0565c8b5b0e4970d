package uk.gov.defra.ima.notifications.people.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long what was looked up may be used. */
@ConfigMapping(prefix = "ima.people")
public interface PeopleSettings {

    /** The realm whose users are looked up. */
    @WithDefault("ima")
    String realm();

    /** For how long an answer is used without asking again. */
    @WithDefault("PT1M")
    Duration freshFor();

    /** For how long an answer is used while the directory does not answer. */
    @WithDefault("PT30M")
    Duration keepFor();

    /** How many people are remembered at most; the one asked for longest ago goes first. */
    @WithDefault("5000")
    int remembered();
}
