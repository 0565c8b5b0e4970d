package uk.gov.defra.ima.reports.projection.events;

import java.util.Optional;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.reports.projection.domain.Recorded;

/** Reads from an envelope where a version comes from. */
final class Origin {

    private Origin() {}

    static Recorded of(Envelope envelope) {
        return new Recorded(
                envelope.id(),
                envelope.shortType(),
                envelope.aggregateversion(),
                envelope.time(),
                envelope.organisation());
    }

    /** Words that a producer may leave out, or leave blank. */
    static Optional<String> words(String published) {
        return Optional.ofNullable(published).filter(words -> !words.isBlank());
    }
}
