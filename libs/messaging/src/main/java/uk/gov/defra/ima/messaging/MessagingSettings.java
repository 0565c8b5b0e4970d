package uk.gov.defra.ima.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Settings of messaging; every one has a default that suits a service of this system. */
@ConfigMapping(prefix = "ima.messaging")
public interface MessagingSettings {

    /**
     * Largest envelope that may be recorded, in bytes of UTF-8. Must stay below what the broker accepts in one record
     * ({@code message.max.bytes}, 1 MiB unless changed there), with room for key and headers.
     */
    @WithDefault("921600")
    int maxEventBytes();

    /** Whether a consumer keeps whole envelopes in its history, or only that a version came. */
    @WithDefault("full")
    HistoryKept history();

    /** How the relay works. */
    RelaySection relay();

    /** How the receiver deals with what fails. */
    ReceiverSection receiver();

    /** How missing versions are fetched from their owners. */
    HealingSection healing();

    /** What a consumer keeps of each event. */
    enum HistoryKept {
        /** The envelope as it came. */
        FULL,
        /** Its id, version, type and times. */
        VERSIONS
    }

    /** Who publishes the journal to Kafka. */
    enum Publishing {
        /** The holder of the relay's lease. */
        BY_RELAY,
        /** Something else that reads the journal, such as Debezium; the relay only gives positions. */
        ELSEWHERE
    }

    /** How the relay works. */
    interface RelaySection {

        /** Whether this process takes part in relaying at all. */
        @WithDefault("true")
        boolean enabled();

        /** Who publishes the journal to Kafka. */
        @WithDefault("by-relay")
        Publishing publishing();

        /** How long the relay sleeps when nobody wakes it: bounds the lag after a lost wake-up. */
        @WithDefault("1s")
        Duration poll();

        /**
         * Least time between the beginnings of two rounds under load. The first event after a quiet time is not held up
         * by it; a stream of events is taken in batches instead of singly, which spares the disk and the broker.
         */
        @WithDefault("20ms")
        Duration pace();

        /** How often a standby tries to become the holder. */
        @WithDefault("200ms")
        Duration standbyPoll();

        /** Most events that are given positions in one transaction. */
        @WithDefault("1000")
        int sequencingBatch();

        /** Most events in one Kafka transaction. */
        @WithDefault("500")
        int publishingBatch();

        /** Most bytes of envelopes in one Kafka transaction; a single larger event still goes. */
        @WithDefault("8388608")
        long publishingBytes();

        /**
         * How long Kafka lets a transaction stay open when its producer has vanished. Until then, or until the next
         * holder aborts it, consumers do not see what was published after it.
         */
        @WithDefault("30s")
        Duration transactionTimeout();

        /** How long one call to Kafka may block before the round counts as failed and is begun again. */
        @WithDefault("10s")
        Duration callTimeout();
    }

    /** How the receiver deals with what fails. */
    interface ReceiverSection {

        /** How often a handler is tried before its event becomes a dead letter; at least 1. */
        @WithDefault("5")
        int attempts();

        /** Wait after the first failed attempt; doubled after each further one. */
        @WithDefault("200ms")
        Duration backoff();
    }

    /** How missing versions are fetched from their owners. */
    interface HealingSection {

        /** Whether to ask owners for missing versions. */
        @WithDefault("true")
        boolean enabled();

        /** How often to look for versions to ask for. */
        @WithDefault("5s")
        Duration every();

        /** How long a version may be missing before its owner is asked: it is usually on its way. */
        @WithDefault("5s")
        Duration patience();

        /** Longest wait between two requests for one version; the first waits are shorter. */
        @WithDefault("10m")
        Duration longestWait();

        /** Base URLs of the owners by the name in an envelope's source, such as {@code action-service}. */
        Map<String, Optional<String>> owners();
    }
}
