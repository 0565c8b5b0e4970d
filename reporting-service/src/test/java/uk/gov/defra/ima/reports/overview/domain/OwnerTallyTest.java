package uk.gov.defra.ima.reports.overview.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.gov.defra.ima.reports.projection.domain.Versioned.action;
import static uk.gov.defra.ima.reports.projection.domain.Versioned.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.reports.projection.domain.AsAt;
import uk.gov.defra.ima.reports.projection.domain.Posts;

class OwnerTallyTest {

    private static final AsAt DAY = AsAt.endOf(LocalDate.of(2026, 11, 16));

    @Test
    void anActionOfTwoPostsIsCountedWithBoth() {
        var actions = List.of(
                action("1.1", "IN_PROGRESS", Optional.empty(), "defra/dro", "defra/record-manager"),
                action("1.2", "IN_PROGRESS", Optional.empty(), "defra/dro"));
        Posts posts = Posts.of(List.of(post("defra/dro", "a", "b"), post("defra/record-manager")));

        assertThat(OwnerTally.each(actions, posts, DAY))
                .extracting(
                        OwnerTally::post,
                        OwnerTally::holders,
                        tally -> tally.actions().total())
                .containsExactly(tuple("defra/dro", 2, 2), tuple("defra/record-manager", 0, 1));
    }

    @Test
    void aPostThatIsNotKnownYetHasTheTitleThatItsActionsRemember() {
        var actions = List.of(action("1.1", "IN_PROGRESS", Optional.empty(), "defra/dro"));

        assertThat(OwnerTally.each(actions, Posts.of(List.of()), DAY))
                .extracting(OwnerTally::title, OwnerTally::holders)
                .containsExactly(tuple("Title of defra/dro", 0));
    }
}
