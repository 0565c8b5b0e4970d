package uk.gov.defra.ima.web.json;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of request bodies. */
@ConfigMapping(prefix = "ima.body")
public interface BodySettings {

    /** The largest JSON body; a smaller {@code quarkus.http.limits.max-body-size} goes first. */
    @WithDefault("1M")
    MemorySize jsonLimit();
}
