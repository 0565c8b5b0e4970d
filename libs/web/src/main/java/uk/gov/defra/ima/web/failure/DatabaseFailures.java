package uk.gov.defra.ima.web.failure;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import uk.gov.defra.ima.web.problem.DeclaredConflicts;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemType;
import uk.gov.defra.ima.web.problem.Problems;

/** What failures of the database mean to a client (SQLSTATE codes as in PostgreSQL's manual, appendix A). */
@Singleton
class DatabaseFailures {

    private static final String UNIQUE_VIOLATION = "23505";

    /** Deadlock, serialisation, lock not available, cancelled: nothing happened, and trying again may well succeed. */
    private static final Set<String> PASSING = Set.of("40001", "40P01", "55P03", "57014");

    /** NUL or half a character: what the strict reader refuses by name, had it come that way. */
    private static final Set<String> UNSTORABLE = Set.of("22021", "22P05");

    private static final String TOO_MANY_CONNECTIONS = "53300";

    private final Map<String, String> conflicts = new HashMap<>();

    DatabaseFailures(@All List<DeclaredConflicts> declared) {
        declared.forEach(each -> conflicts.putAll(each.byConstraint()));
    }

    /**
     * The problem that a failure stands for, if the database is behind it and the client can do something about it.
     *
     * @param conditional whether the request said which version it expects
     */
    Optional<ProblemException> problemOf(Causes causes, boolean conditional) {
        return causes.ofType(SQLException.class)
                .flatMap(failure -> problemOf(failure).stream())
                .findFirst()
                .or(() -> isStale(causes) ? Optional.of(stale(conditional)) : Optional.empty());
    }

    private Optional<ProblemException> problemOf(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return isAcquisitionTimeout(failure) ? Optional.of(unavailable()) : Optional.empty();
        }
        if (state.startsWith("08") || state.startsWith("57P0") || state.equals(TOO_MANY_CONNECTIONS)) {
            return Optional.of(unavailable());
        }
        if (PASSING.contains(state)) {
            return Optional.of(
                    Problems.unavailable("The request met another one on its way; nothing was changed. Try again."));
        }
        if (UNSTORABLE.contains(state)) {
            return Optional.of(new ProblemException(
                    ProblemType.INVALID_REQUEST, "The request has a character that cannot be stored.", List.of()));
        }
        return state.equals(UNIQUE_VIOLATION) ? declaredConflict(failure) : Optional.empty();
    }

    private Optional<ProblemException> declaredConflict(SQLException failure) {
        return Optional.of(failure)
                .filter(PSQLException.class::isInstance)
                .map(PSQLException.class::cast)
                .map(PSQLException::getServerErrorMessage)
                .map(ServerErrorMessage::getConstraint)
                .map(conflicts::get)
                .map(Problems::conflict);
    }

    /** The pool's own exception has no SQLSTATE. */
    private static boolean isAcquisitionTimeout(SQLException failure) {
        return Causes.of(failure).first(TimeoutException.class).isPresent()
                || String.valueOf(failure.getMessage()).contains("cquisition timeout");
    }

    private static boolean isStale(Causes causes) {
        return causes.any(cause -> cause instanceof OptimisticLockException
                // Hibernate's own, where nobody translated it; a service without Hibernate has no such class.
                || cause.getClass().getName().startsWith("org.hibernate.Stale"));
    }

    private static ProblemException stale(boolean conditional) {
        return new ProblemException(
                conditional ? ProblemType.STALE_VERSION : ProblemType.CONFLICT,
                "Somebody else changed it at the same moment. Read it again, and decide whether your change still holds.",
                List.of());
    }

    private static ProblemException unavailable() {
        return Problems.unavailable("The database does not answer at the moment. Try again in a few seconds.");
    }
}
