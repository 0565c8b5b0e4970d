package uk.gov.defra.ima.web.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.failure.FinishedAnswer;

/**
 * Runs a resource method in one transaction, with its idempotency key claimed before anything else happens in it: use
 * cases join that transaction, so effect and kept answer are committed together or not at all.
 */
@Interceptor
@Idempotent
// Outside of @Transactional (200), so that it joins; after security, which the framework checks before.
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class IdempotentInterceptor {

    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_ERROR = 400;

    private final TransactionManager transactions;
    private final IdempotencyKeys keys;
    private final Answers answers;
    private final Caller caller;
    private final ExpiredKeys expired;

    IdempotentInterceptor(
            TransactionManager transactions,
            IdempotencyKeys keys,
            Answers answers,
            Caller caller,
            ExpiredKeys expired) {
        this.transactions = transactions;
        this.keys = keys;
        this.answers = answers;
        this.caller = caller;
        this.expired = expired;
    }

    @AroundInvoke
    Object around(InvocationContext invocation) throws Exception {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        Optional<Claim> claim = Optional.ofNullable((KeyedRequest) request.getProperty(KeyedRequestFilter.PROPERTY))
                .map(keyed -> claim(keyed, request));
        transactions.begin();
        Outcome outcome;
        try {
            outcome = claim.isPresent()
                    ? withKey(claim.get(), invocation, request)
                    : withoutKey(invocation.proceed(), invocation.getMethod());
        } catch (Throwable failure) {
            rollBack(failure);
            throw failure;
        }
        if (outcome.kept()) {
            transactions.commit();
        } else {
            transactions.rollback();
        }
        claim.ifPresent(used -> expired.purgeIfDue());
        return outcome.result();
    }

    /** What came of the method, and whether its effect is to be kept. */
    private record Outcome(Object result, boolean kept) {}

    private Outcome withoutKey(Object result, Method method) {
        return new Outcome(result, answers.statusOf(result, method) < FIRST_ERROR);
    }

    private Outcome withKey(Claim claim, InvocationContext invocation, ResteasyReactiveRequestContext request)
            throws Exception {
        Optional<StoredAnswer> before = keys.claim(claim);
        Method method = invocation.getMethod();
        if (before.isPresent()) {
            return new Outcome(replay(before.get().again(), method), false);
        }
        Object result = invocation.proceed();
        int status = answers.statusOf(result, method);
        if (status < FIRST_REDIRECT) {
            StoredAnswer answer = answers.of(result, method);
            keys.keep(claim, answer);
            answer.body().ifPresent(body -> request.setProperty(KeptBodyWriter.PROPERTY, body));
        }
        return new Outcome(result, status < FIRST_ERROR);
    }

    /** A method whose type has no room for a whole answer is left by an exception that carries it. */
    private static Object replay(Response answer, Method method) {
        if (method.getReturnType().isAssignableFrom(Response.class)) {
            return answer;
        }
        throw new FinishedAnswer(answer);
    }

    private Claim claim(KeyedRequest keyed, ResteasyReactiveRequestContext request) {
        String route = request.getMethod() + " " + request.getPath();
        Sha256 fingerprint = keyed.fingerprint(() -> formOf(request));
        return Claim.of(caller.client().orElse(""), caller.sub(), route, keyed.key(), fingerprint);
    }

    private static Sha256 formOf(ResteasyReactiveRequestContext request) {
        try {
            return FormParts.hash(Optional.ofNullable(request.getFormData()));
        } catch (IOException e) {
            throw new UncheckedIOException("the parts of a form could not be read again", e);
        }
    }

    private void rollBack(Throwable failure) {
        try {
            if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transactions.rollback();
            }
        } catch (SystemException | IllegalStateException e) {
            // What went wrong first is what the client and the log are to hear of.
            failure.addSuppressed(e);
        }
    }
}
