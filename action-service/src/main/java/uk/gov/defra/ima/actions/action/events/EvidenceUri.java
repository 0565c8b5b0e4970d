package uk.gov.defra.ima.actions.action.events;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import uk.gov.defra.ima.actions.action.domain.Evidence;

/** Names evidence by a URI, which events always have: its address, or a name made of its reference. */
final class EvidenceUri {

    private EvidenceUri() {}

    /** The address, or {@code urn:defra-ima:record:<system>:<reference>} for what only a records system knows. */
    static URI of(Evidence evidence) {
        return URI.create(
                evidence.url() == null
                        ? "urn:defra-ima:record:%s:%s"
                                .formatted(encoded(evidence.heldIn()), encoded(evidence.reference()))
                        : evidence.url());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
