package uk.gov.defra.ima.actions.action.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How actions are seen. */
@ConfigMapping(prefix = "ima.actions")
public interface ActionSettings {

    /** An open action of which nobody has said anything for so long is stale. */
    @WithDefault("90d")
    Duration staleAfter();
}
