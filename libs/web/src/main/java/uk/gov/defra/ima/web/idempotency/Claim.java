package uk.gov.defra.ima.web.idempotency;

/**
 * A key within what it is unique for.
 *
 * @param id hash of all of client, subject, route and key
 * @param client through which the caller came; empty when the token names none
 * @param subject who calls
 * @param route method and path
 * @param request fingerprint of query and body
 */
record Claim(Sha256 id, String client, String subject, String route, Sha256 request) {

    /** The claim of a caller, on a route, with a key. */
    static Claim of(String client, String subject, String route, String key, Sha256 request) {
        Sha256 id =
                new Sha256.Parts().add(client).add(subject).add(route).add(key).hash();
        return new Claim(id, client, subject, route, request);
    }
}
