package uk.gov.defra.ima.web.idempotency;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/**
 * A request with an {@code Idempotency-Key}, before its body is bound.
 *
 * @param key what the client sent
 * @param query the raw query
 * @param body hash of the body as sent; empty for a form, whose parts are hashed once they are read
 */
record KeyedRequest(String key, String query, Optional<Sha256> body) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

    /**
     * Reads the key and the body, and puts the body back; empty when the request has no key.
     *
     * @throws uk.gov.defra.ima.web.problem.ProblemException INVALID_REQUEST for a key that is no key
     */
    static Optional<KeyedRequest> of(ContainerRequestContext request) throws IOException {
        Optional<String> key = key(request.getHeaders().getOrDefault(HEADER, List.of()));
        if (key.isEmpty()) {
            return Optional.empty();
        }
        String query = Optional.ofNullable(request.getUriInfo().getRequestUri().getRawQuery())
                .orElse("");
        Optional<Sha256> hash = isForm(request.getMediaType()) ? Optional.empty() : Optional.of(hashBody(request));
        return Optional.of(new KeyedRequest(key.get(), query, hash));
    }

    /**
     * The key that a request has.
     *
     * @param given the values of the header
     * @throws uk.gov.defra.ima.web.problem.ProblemException INVALID_REQUEST for a key that is no key
     */
    static Optional<String> key(List<String> given) {
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (given.size() > 1 || !FORM.matcher(given.getFirst()).matches()) {
            throw Problems.invalid(
                    new FieldError(HEADER, "must be one value of 1 to 255 visible ASCII characters, without spaces"));
        }
        return Optional.of(given.getFirst());
    }

    private static boolean isForm(MediaType type) {
        return type != null
                && (type.getType().equals("multipart") || type.getSubtype().equals("x-www-form-urlencoded"));
    }

    private static Sha256 hashBody(ContainerRequestContext request) throws IOException {
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        return Sha256.of(body);
    }

    /** What the whole request comes to: the same key with another one is refused. */
    Sha256 fingerprint(Supplier<Sha256> form) {
        return new Sha256.Parts().add(query).add(body.orElseGet(form)).hash();
    }
}
