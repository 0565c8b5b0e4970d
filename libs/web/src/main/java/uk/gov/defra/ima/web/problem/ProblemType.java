package uk.gov.defra.ima.web.problem;

import java.net.URI;
import java.util.Locale;

/**
 * The catalogue of everything that can go wrong for a client, as RFC 9457 problem types. {@code docs/api/problems.md}
 * explains each one to the people who meet it; a test keeps the two in step.
 */
public enum ProblemType {
    INVALID_REQUEST(400, "The request is not valid"),
    MALFORMED_BODY(400, "The body cannot be read"),
    INVALID_CURSOR(400, "The cursor is not valid"),
    UNAUTHENTICATED(401, "A valid access token is needed"),
    FORBIDDEN(403, "Not allowed"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "No acceptable representation"),
    CONFLICT(409, "Conflict with the current state"),
    STALE_VERSION(412, "Somebody else changed it first"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type is not supported"),
    UNPROCESSABLE(422, "A rule forbids it"),
    IDEMPOTENCY_KEY_REUSED(422, "The idempotency key was used for another request"),
    PRECONDITION_REQUIRED(428, "If-Match is needed"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    INTERNAL(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "Not available at the moment");

    private final int status;
    private final String title;
    private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final URI uri = URI.create("urn:defra-ima:problem:" + slug);

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status code that always goes with this type. */
    public int status() {
        return status;
    }

    /** A short English summary, the same for every occurrence. */
    public String title() {
        return title;
    }

    /** The type's name on the wire, such as {@code stale-version}. */
    public String slug() {
        return slug;
    }

    /** The {@code type} member: {@code urn:defra-ima:problem:<slug>}. */
    public URI uri() {
        return uri;
    }
}
