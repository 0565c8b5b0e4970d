package uk.gov.defra.ima.reports.overview.html;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.defra.ima.reports.projection.domain.Versioned.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.reports.overview.domain.Tally;
import uk.gov.defra.ima.reports.projection.domain.ActionStatus;
import uk.gov.defra.ima.reports.projection.domain.ActionVersion;
import uk.gov.defra.ima.reports.projection.domain.AsAt;
import uk.gov.defra.ima.reports.projection.domain.Posts;

class StatusBarTest {

    @Test
    void theLongestBarFillsTheWidth() {
        List<StatusBar> bars = bars(
                action("1.1", "COMPLETED", Optional.empty()),
                action("1.2", "COMPLETED", Optional.empty()),
                action("1.3", "COMPLETED", Optional.empty()),
                action("1.4", "ON_HOLD", Optional.empty()));

        assertThat(bars)
                .contains(
                        new StatusBar(ActionStatus.COMPLETED, 3, "100.0%"),
                        new StatusBar(ActionStatus.ON_HOLD, 1, "33.3%"),
                        new StatusBar(ActionStatus.VERIFIED, 0, "0.0%"))
                .noneMatch(bar -> bar.status() == ActionStatus.UNKNOWN);
    }

    @Test
    void anUnknownStatusIsShownWhereItOccurs() {
        assertThat(bars(action("1.1", "PAUSED_BY_MINISTERS", Optional.empty())))
                .contains(new StatusBar(ActionStatus.UNKNOWN, 1, "100.0%"));
    }

    @Test
    void withoutActionsEveryBarIsEmpty() {
        assertThat(bars()).hasSize(8).allMatch(bar -> bar.width().equals("0.0%"));
    }

    private static List<StatusBar> bars(ActionVersion... actions) {
        return StatusBar.of(Tally.of(List.of(actions), Posts.of(List.of()), AsAt.endOf(LocalDate.of(2026, 11, 16))));
    }
}
