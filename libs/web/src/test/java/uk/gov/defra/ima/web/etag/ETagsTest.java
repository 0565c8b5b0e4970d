package uk.gov.defra.ima.web.etag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemType;

class ETagsTest {

    @Test
    void the_version_in_the_tag_is_the_one_expected() {
        ExpectedVersion expected = ETags.expected("\"7\"");

        assertThatCode(() -> expected.check(7)).doesNotThrowAnyException();
        assertThat(typeOf(() -> expected.check(8))).isEqualTo(ProblemType.STALE_VERSION);
    }

    @Test
    void one_of_several_will_do() {
        ExpectedVersion expected = ETags.expected("\"3\" ,\t\"7\",\"other,with-a-comma\"");

        assertThatCode(() -> expected.check(3)).doesNotThrowAnyException();
        assertThatCode(() -> expected.check(7)).doesNotThrowAnyException();
        assertThat(typeOf(() -> expected.check(4))).isEqualTo(ProblemType.STALE_VERSION);
    }

    @Test
    void a_star_is_any_version() {
        assertThatCode(() -> ETags.expected(" * ").check(12)).doesNotThrowAnyException();
    }

    @Test
    void none_is_precondition_required() {
        assertThat(typeOf(() -> ETags.expected(null))).isEqualTo(ProblemType.PRECONDITION_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "\"\"", "\"01\"", "\"99999999999999999999\"", "\"-1\""})
    void a_tag_that_was_never_ours_matches_nothing(String tag) {
        ExpectedVersion expected = ETags.expected(tag);

        assertThat(typeOf(() -> expected.check(1))).isEqualTo(ProblemType.STALE_VERSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "7",
                "\"7",
                "7\"",
                "\"7\",",
                ",\"7\"",
                "\"7\" \"8\"",
                "*, \"7\"",
                "W/\"7\"",
                "\"1\", W/\"7\"",
                "w/\"7\""
            })
    void malformed_and_weak_ones_are_refused(String header) {
        assertThatThrownBy(() -> ETags.expected(header)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.type()).isEqualTo(ProblemType.INVALID_REQUEST);
            assertThat(problem.errors()).singleElement().extracting("field").isEqualTo("If-Match");
        });
    }

    private static ProblemType typeOf(Runnable failing) {
        try {
            failing.run();
        } catch (ProblemException e) {
            return e.type();
        }
        throw new AssertionError("nothing was thrown");
    }
}
