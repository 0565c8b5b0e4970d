package uk.gov.defra.ima.web.ratelimit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How many requests to {@code /v1} a client may make. A client is an application together with whoever uses it: each person
 * has an allowance of their own, and so has each system. Each replica counts for itself.
 */
@ConfigMapping(prefix = "ima.rate-limit")
interface RateLimitSettings {

    /** The highest rate that can be set, in requests a second. */
    int HIGHEST = 1_000_000;

    /** Requests a second of one client in the long run, from IMA_RATE_LIMIT_PER_SECOND; 0 sets no limit. */
    @WithDefault("100")
    @Min(0)
    @Max(HIGHEST)
    int perSecond();

    /**
     * How long a client saves up what it leaves unused, from IMA_RATE_LIMIT_BURST: at 100 requests a second, 20 seconds
     * are 2,000 requests at once. One request is always possible.
     */
    @WithDefault("20s")
    Duration burst();

    /**
     * Applications with a rate of their own, from IMA_RATE_LIMIT_CLIENTS, such as {@code nightly-loader=500,dashboards=20};
     * they save up for as long as everybody.
     */
    Optional<List<ClientRate>> clients();

    /** Most clients that are counted at a time; beyond that, those seen least are forgotten and start afresh. */
    @WithDefault("10000")
    @Min(1)
    int countedMost();
}
