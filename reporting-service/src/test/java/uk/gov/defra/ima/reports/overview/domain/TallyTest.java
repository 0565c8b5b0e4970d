package uk.gov.defra.ima.reports.overview.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.defra.ima.reports.projection.domain.Versioned.action;
import static uk.gov.defra.ima.reports.projection.domain.Versioned.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.defra.ima.reports.projection.domain.ActionStatus;
import uk.gov.defra.ima.reports.projection.domain.ActionVersion;
import uk.gov.defra.ima.reports.projection.domain.AsAt;
import uk.gov.defra.ima.reports.projection.domain.Posts;

class TallyTest {

    private static final LocalDate JULY = LocalDate.of(2018, 7, 31);
    private static final AsAt AUGUST = AsAt.endOf(LocalDate.of(2018, 8, 1));
    private static final Posts POSTS = Posts.of(List.of(post("defra/dro", "someone"), post("defra/record-manager")));

    @Test
    void everyStatusIsThereZeroIncluded() {
        Tally tally = tally(action("1.1", "COMPLETED", Optional.empty(), "defra/dro"));

        assertThat(tally.byStatus()).containsOnlyKeys(ActionStatus.values());
        assertThat(tally.count(ActionStatus.COMPLETED)).isEqualTo(1);
        assertThat(tally.count(ActionStatus.ON_HOLD)).isZero();
    }

    @Test
    void aStatusThatNobodyKnowsIsUnknown() {
        assertThat(tally(action("1.1", "PAUSED_BY_MINISTERS", Optional.empty())).count(ActionStatus.UNKNOWN))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STATED,true",
        "NOT_STARTED,true",
        "IN_PROGRESS,true",
        "CONTINUOUS,true",
        "ON_HOLD,true",
        "PAUSED_BY_MINISTERS,true",
        "COMPLETED,false",
        "VERIFIED,false",
        "WITHDRAWN,false"
    })
    void onlyWhatIsOpenCanBeLateOrUnowned(String status, boolean open) {
        Tally tally = tally(action("1.1", status, Optional.of(JULY), "defra/record-manager"));

        assertThat(tally.late()).hasSize(open ? 1 : 0);
        assertThat(tally.unowned()).hasSize(open ? 1 : 0);
    }

    @Test
    void theLastDayIsStillInTime() {
        ActionVersion due = action("1.1", "IN_PROGRESS", Optional.of(JULY), "defra/dro");

        assertThat(Tally.of(List.of(due), POSTS, AsAt.endOf(JULY)).late()).isEmpty();
        assertThat(Tally.of(List.of(due), POSTS, AUGUST).late()).containsExactly(due);
    }

    @Test
    void oneHolderAmongTheOwnersIsEnough() {
        assertThat(tally(action("1.1", "IN_PROGRESS", Optional.empty(), "defra/record-manager", "defra/dro"))
                        .unowned())
                .isEmpty();
    }

    @Test
    void anActionWithoutOwnersAndOneOfAnUnknownPostAreUnowned() {
        assertThat(tally(
                                action("1.1", "IN_PROGRESS", Optional.empty()),
                                action("1.2", "ON_HOLD", Optional.empty(), "x/y"))
                        .unowned())
                .hasSize(2);
    }

    @Test
    void actionsAreInTheOrderOfTheirReferences() {
        Tally tally = tally(
                action("1.10", "IN_PROGRESS", Optional.empty()),
                action("1.2", "IN_PROGRESS", Optional.empty()),
                action("1.1", "IN_PROGRESS", Optional.empty()));

        assertThat(tally.all()).extracting(ActionVersion::ref).containsExactly("1.1", "1.2", "1.10");
    }

    private static Tally tally(ActionVersion... actions) {
        return Tally.of(List.of(actions), POSTS, AUGUST);
    }
}
