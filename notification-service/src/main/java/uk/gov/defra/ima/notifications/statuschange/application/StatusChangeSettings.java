package uk.gov.defra.ima.notifications.statuschange.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When a change of status is news. */
@ConfigMapping(prefix = "ima.status-changes")
public interface StatusChangeSettings {

    /** For how long after it was recorded a change is told of; one that is older, as in a replay, is not. */
    @WithDefault("PT24H")
    Duration newsFor();
}
