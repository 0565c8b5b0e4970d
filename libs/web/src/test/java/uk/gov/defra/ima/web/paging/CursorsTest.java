package uk.gov.defra.ima.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemType;

class CursorsTest {

    private final Cursors cursors = new Cursors(() -> "a key of at least thirty-two characters");

    @Property
    void the_keys_come_back(
            @ForAll("texts") String query, @ForAll @Size(max = 5) List<@StringLength(max = 50) String> keys) {
        List<String> storable = keys.stream().map(CursorsTest::storable).toList();

        assertThat(cursors.keys(query, cursors.next(query, storable))).isEqualTo(storable);
    }

    @Property
    void a_cursor_is_opaque_and_fits_into_a_url(@ForAll("texts") String query, @ForAll("texts") String key) {
        assertThat(cursors.next(query, List.of(key))).matches("[A-Za-z0-9_-]+");
    }

    @Property
    void no_other_query_can_use_it(@ForAll("texts") String query, @ForAll("texts") String other) {
        if (!query.equals(other)) {
            assertRefused(other, cursors.next(query, List.of("key")));
        }
    }

    @Property
    void no_character_of_it_can_be_changed(
            @ForAll("texts") String key,
            @ForAll @IntRange(max = 1000) int at,
            @ForAll @IntRange(min = 1, max = 63) int by) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        String cursor = cursors.next("query", List.of(key));
        int place = at % cursor.length();
        char other = alphabet.charAt((alphabet.indexOf(cursor.charAt(place)) + by) % alphabet.length());

        assertRefused("query", cursor.substring(0, place) + other + cursor.substring(place + 1));
    }

    @Property
    void nothing_made_up_is_taken_for_one(@ForAll String cursor, @ForAll byte[] bytes) {
        assertRefused("query", cursor);
        assertRefused("query", Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Property
    void keys_do_not_run_together(@ForAll("texts") String left, @ForAll("texts") String right) {
        if (!right.isEmpty()) {
            assertThat(cursors.next("query", List.of(left, right)))
                    .isNotEqualTo(cursors.next("query", List.of(left + right)));
        }
    }

    @Example
    void another_key_another_cursor() {
        Cursors others = new Cursors(() -> "another key of at least thirty-two characters");

        assertRefused("query", others.next("query", List.of("key")));
    }

    @Example
    void one_that_is_far_too_long_is_refused() {
        assertRefused("query", "A".repeat(100_000));
    }

    @Example
    void padding_makes_no_second_form() {
        Stream.of("=", "==").forEach(padding -> assertRefused("query", cursors.next("query", List.of("k")) + padding));
    }

    @Example
    void whole_texts_are_no_sort_keys() {
        assertThatThrownBy(() -> cursors.next("query", List.of("x".repeat(2000))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(60).map(CursorsTest::storable);
    }

    /** Half a surrogate pair has no form in UTF-8, and never gets as far as a sort key. */
    private static String storable(String text) {
        return text.replaceAll("[\\ud800-\\udfff]", "x");
    }

    private void assertRefused(String query, String cursor) {
        assertThatThrownBy(() -> cursors.keys(query, cursor))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.INVALID_CURSOR));
    }
}
