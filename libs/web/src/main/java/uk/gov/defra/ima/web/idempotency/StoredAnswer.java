package uk.gov.defra.ima.web.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * An answer as it is kept.
 *
 * @param status HTTP status, 200–299
 * @param contentType if it has a body
 * @param etag the header, if it had one
 * @param location the header, if it had one
 * @param body byte for byte, if it has one
 */
record StoredAnswer(
        int status,
        Optional<String> contentType,
        Optional<String> etag,
        Optional<String> location,
        Optional<byte[]> body) {

    private static final String REPLAYED = "Idempotency-Replayed";

    /** The answer again, marked as such. */
    Response again() {
        Response.ResponseBuilder answer = Response.status(status).header(REPLAYED, "true");
        etag.ifPresent(tag -> answer.header(HttpHeaders.ETAG, tag));
        location.ifPresent(place -> answer.header(HttpHeaders.LOCATION, place));
        body.ifPresent(answer::entity);
        contentType.ifPresent(answer::type);
        return answer.build();
    }
}
