package uk.gov.defra.ima.actions.post.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostTest {

    private static final Instant AT = Instant.parse("2018-07-31T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "Head of KIM, head-of-kim",
        "KIM O365 Coordinator, kim-o365-coordinator",
        "Chargé d'affaires, charge-d-affaires"
    })
    void aTitleGivesASlug(String title, String slug) {
        assertThat(PostId.titled("defra", title).slug()).isEqualTo(slug);
    }

    @Test
    void otherHoldersAreAnEventThatNamesTheDifference() {
        var post = post("a", "b");

        var event = post.heldBy(List.of("c", "b"), AT).orElseThrow();

        assertThat(event.added()).containsExactly("c");
        assertThat(event.removed()).containsExactly("a");
        assertThat(post.holders()).containsExactly("b", "c");
        assertThat(post.version()).isEqualTo(2);
    }

    @Test
    void theSameAgainIsNoEvent() {
        var post = post("a", "b");

        assertThat(post.heldBy(List.of("b", "a"), AT)).isEmpty();
        assertThat(post.revise(new PostDetails("DRO", Optional.empty(), List.of()), AT))
                .isEmpty();
        assertThat(post.version()).isEqualTo(1);
    }

    private static Post post(String... holders) {
        return Post.register(
                new PostId("defra", "dro"), new PostDetails("DRO", Optional.empty(), List.of(holders)), AT);
    }
}
