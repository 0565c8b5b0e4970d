package uk.gov.defra.ima.web.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import uk.gov.defra.ima.web.caller.Caller;

/**
 * Work that a request begins and that goes on after it was answered. Sent again with the same {@code Idempotency-Key} within
 * 24 hours, it is the work that was begun then, whose present state can be answered: unlike {@link Idempotent}, which gives the
 * first answer again.
 */
@ApplicationScoped
public class BegunWork {

    private static final int ACCEPTED = 202;

    private final IdempotencyKeys keys;
    private final Caller caller;

    BegunWork(IdempotencyKeys keys, Caller caller) {
        this.keys = keys;
        this.caller = caller;
    }

    /**
     * Begins work for the request that is being answered, in a transaction that its use case joins.
     *
     * @param body what was sent
     * @param work begins it, and answers with its id
     * @return the id of what was begun, now or when the request was made before
     * @throws uk.gov.defra.ima.web.problem.ProblemException INVALID_REQUEST for a key that is no key,
     *     IDEMPOTENCY_KEY_REUSED when it stands for another request
     */
    @Transactional(rollbackOn = Exception.class)
    public UUID begin(byte[] body, Supplier<UUID> work) throws SQLException {
        var request = CurrentRequestManager.get();
        var given = request.getHttpHeaders().getRequestHeaders().getOrDefault(KeyedRequest.HEADER, List.of());
        var key = KeyedRequest.key(given);
        if (key.isEmpty()) {
            return work.get();
        }
        var query = Optional.ofNullable(request.getUriInfo().getRequestUri().getRawQuery())
                .orElse("");
        var claim = Claim.of(
                caller.client().orElse(""),
                caller.sub(),
                request.getMethod() + " " + request.getPath(),
                key.get(),
                new Sha256.Parts().add(query).add(Sha256.of(body)).hash());
        var before = keys.claim(claim).flatMap(StoredAnswer::body);
        if (before.isPresent()) {
            return UUID.fromString(new String(before.get(), StandardCharsets.US_ASCII));
        }
        var begun = work.get();
        var id = begun.toString().getBytes(StandardCharsets.US_ASCII);
        keys.keep(
                claim,
                new StoredAnswer(ACCEPTED, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(id)));
        return begun;
    }
}
