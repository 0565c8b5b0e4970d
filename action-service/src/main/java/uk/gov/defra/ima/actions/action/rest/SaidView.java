package uk.gov.defra.ima.actions.action.rest;

import java.time.Instant;
import java.util.UUID;
import uk.gov.defra.ima.actions.action.application.ReadCommentary;

/** Something that was said about an action, as clients see it. */
record SaidView(
        UUID id, long version, String text, String by, String post, Instant at, UUID corrects, UUID correctedBy) {

    static SaidView of(ReadCommentary.Said said) {
        var entry = said.entry();
        return new SaidView(
                entry.id(),
                entry.version(),
                entry.text(),
                entry.by().orElse(null),
                entry.post().orElse(null),
                entry.at().orElse(null),
                entry.corrects().orElse(null),
                said.correctedBy().orElse(null));
    }
}
