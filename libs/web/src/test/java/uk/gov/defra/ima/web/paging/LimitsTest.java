package uk.gov.defra.ima.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.ProblemException;

class LimitsTest {

    @Test
    void fifty_unless_told_otherwise() {
        assertThat(Limits.of(null)).isEqualTo(50);
        assertThat(Limits.of(1)).isEqualTo(1);
        assertThat(Limits.of(100)).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void others_are_refused(int limit) {
        assertThatThrownBy(() -> Limits.of(limit))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.errors())
                                .isEqualTo(List.of(new FieldError("limit", "must be between 1 and 100"))));
    }
}
