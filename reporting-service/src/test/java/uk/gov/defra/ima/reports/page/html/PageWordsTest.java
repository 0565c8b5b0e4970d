package uk.gov.defra.ima.reports.page.html;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.defra.ima.reports.projection.domain.Versioned.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageWordsTest {

    @Test
    void timesAreLondons() {
        assertThat(PageWords.inLondon(Instant.parse("2026-07-31T16:30:00Z"))).isEqualTo("31 July 2026 at 5:30pm");
        assertThat(PageWords.inLondon(Instant.parse("2026-11-16T09:05:59Z"))).isEqualTo("16 November 2026 at 9:05am");
        assertThat(PageWords.inLondon(Instant.parse("2026-06-30T23:15:00Z"))).isEqualTo("1 July 2026 at 12:15am");
        assertThat(PageWords.inLondon(Instant.parse("2026-11-16T12:00:00Z"))).isEqualTo("16 November 2026 at 12:00pm");
    }

    @Test
    void daysAreWrittenOut() {
        assertThat(PageWords.inWords(LocalDate.of(2018, 7, 31))).isEqualTo("31 July 2018");
    }

    @Test
    void anAnchorHasNoSpaces() {
        assertThat(PageWords.anchor(action(" 5.6 (a)  new", "ON_HOLD", Optional.empty())))
                .isEqualTo("action-5.6-(a)-new");
    }

    @Test
    void ownersAreListed() {
        assertThat(PageWords.ownersInWords(action("1.1", "ON_HOLD", Optional.empty(), "a/b", "a/c")))
                .isEqualTo("Title of a/b, Title of a/c");
        assertThat(PageWords.ownersInWords(action("1.1", "ON_HOLD", Optional.empty())))
                .isEqualTo("Nobody");
    }
}
