package uk.gov.defra.ima.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.defra.ima.web.problem.DeclaredConflicts;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemType;

class DatabaseFailuresTest {

    private final DatabaseFailures failures = new DatabaseFailures(List.<DeclaredConflicts>of());

    @ParameterizedTest
    @CsvSource({
        "08000, UNAVAILABLE",
        "08001, UNAVAILABLE",
        "08003, UNAVAILABLE",
        "08006, UNAVAILABLE",
        "57P01, UNAVAILABLE",
        "57P02, UNAVAILABLE",
        "57P03, UNAVAILABLE",
        "53300, UNAVAILABLE",
        "40001, UNAVAILABLE",
        "40P01, UNAVAILABLE",
        "55P03, UNAVAILABLE",
        "22021, INVALID_REQUEST"
    })
    void the_code_says_what_it_means(String state, ProblemType type) {
        assertThat(typeOf(new IllegalStateException("commit", new SQLException("words", state))))
                .contains(type);
    }

    @ParameterizedTest
    @CsvSource({"23505", "23503", "23514", "42P01", "42501"})
    void our_own_mistakes_are_no_problem_of_the_client(String state) {
        assertThat(typeOf(new SQLException("words", state))).isEmpty();
    }

    @Test
    void a_pool_that_has_none_to_give_is_unavailable() {
        assertThat(typeOf(new RuntimeException(new SQLException("late", new TimeoutException()))))
                .contains(ProblemType.UNAVAILABLE);
        assertThat(typeOf(new SQLException("Sorry, acquisition timeout!"))).contains(ProblemType.UNAVAILABLE);
        assertThat(typeOf(new SQLException("something else"))).isEmpty();
    }

    @Test
    void the_reason_of_a_failed_commit_may_be_among_the_suppressed() {
        Exception rolledBack = new Exception("rolled back");
        rolledBack.addSuppressed(new SQLException("gone", "08006"));

        assertThat(typeOf(new RuntimeException(rolledBack))).contains(ProblemType.UNAVAILABLE);
    }

    @Test
    void a_change_at_the_same_moment_is_stale_or_a_conflict() {
        Throwable stale = new RuntimeException(new OptimisticLockException());

        assertThat(failures.problemOf(Causes.of(stale), true))
                .map(ProblemException::type)
                .contains(ProblemType.STALE_VERSION);
        assertThat(failures.problemOf(Causes.of(stale), false))
                .map(ProblemException::type)
                .contains(ProblemType.CONFLICT);
    }

    @Test
    void causes_in_a_circle_come_to_an_end() {
        Exception one = new Exception("one");
        Exception two = new Exception("two", one);
        one.initCause(two);

        assertThat(typeOf(one)).isEmpty();
    }

    private Optional<ProblemType> typeOf(Throwable failure) {
        return failures.problemOf(Causes.of(failure), false).map(ProblemException::type);
    }
}
