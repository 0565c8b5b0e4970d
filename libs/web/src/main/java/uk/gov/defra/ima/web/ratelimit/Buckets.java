package uk.gov.defra.ima.web.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.gov.defra.ima.web.caller.Requester;

/** The bucket of each client that has asked lately. */
@Singleton
class Buckets {

    private final Allowance everybody;
    private final Map<String, Allowance> named;
    private final Cache<Requester, Bucket> inUse;

    @Inject
    Buckets(RateLimitSettings settings) {
        this(settings, Ticker.systemTicker());
    }

    Buckets(RateLimitSettings settings, Ticker clock) {
        this.everybody = Allowance.of(settings.perSecond(), settings.burst());
        this.named = settings.clients().orElse(List.of()).stream()
                .collect(Collectors.toUnmodifiableMap(
                        ClientRate::client, rate -> Allowance.of(rate.perSecond(), settings.burst())));
        this.inUse = Caffeine.newBuilder()
                .maximumSize(settings.countedMost())
                // Left alone for so long a bucket is full: forgetting it gives nothing away.
                .expireAfterAccess(settings.burst().plusSeconds(1))
                .ticker(clock)
                .build();
    }

    /** Whether any client is limited at all. */
    boolean limitAnybody() {
        return !everybody.isUnlimited() || named.values().stream().anyMatch(allowance -> !allowance.isUnlimited());
    }

    /**
     * The bucket of a client, a full one when it has not asked lately; empty for a client without a limit.
     *
     * @param requester whose it is
     * @param now on the clock of {@link System#nanoTime()}
     */
    Optional<Bucket> of(Requester requester, long now) {
        Allowance allowance = named.getOrDefault(requester.client(), everybody);
        if (allowance.isUnlimited()) {
            return Optional.empty();
        }
        Bucket bucket = inUse.getIfPresent(requester);
        return Optional.of(bucket == null ? inUse.get(requester, unseen -> new Bucket(allowance, now)) : bucket);
    }

    /** How many clients are counted now. */
    long size() {
        inUse.cleanUp();
        return inUse.estimatedSize();
    }
}
