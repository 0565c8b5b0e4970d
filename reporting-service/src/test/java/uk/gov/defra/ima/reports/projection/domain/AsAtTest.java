package uk.gov.defra.ima.reports.projection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AsAtTest {

    @Test
    void aWinterDayEndsAtMidnightUtc() {
        assertThat(AsAt.endOf(LocalDate.of(2026, 11, 16)).until()).isEqualTo("2026-11-17T00:00:00Z");
    }

    @Test
    void aSummerDayEndsAnHourEarlier() {
        assertThat(AsAt.endOf(LocalDate.of(2026, 6, 30)).until()).isEqualTo("2026-06-30T23:00:00Z");
    }

    @Test
    void theDayOnWhichTheClocksGoForwardHasTwentyThreeHours() {
        assertThat(AsAt.endOf(LocalDate.of(2026, 3, 28)).until()).isEqualTo("2026-03-29T00:00:00Z");
        assertThat(AsAt.endOf(LocalDate.of(2026, 3, 29)).until()).isEqualTo("2026-03-29T23:00:00Z");
    }

    @Test
    void theDayOnWhichTheClocksGoBackHasTwentyFive() {
        assertThat(AsAt.endOf(LocalDate.of(2026, 10, 24)).until()).isEqualTo("2026-10-24T23:00:00Z");
        assertThat(AsAt.endOf(LocalDate.of(2026, 10, 25)).until()).isEqualTo("2026-10-26T00:00:00Z");
    }

    @Test
    void todayIsTheDayInLondon() {
        assertThat(AsAt.today(Instant.parse("2026-06-30T23:30:00Z")).day()).isEqualTo("2026-07-01");
        assertThat(AsAt.today(Instant.parse("2026-12-31T23:30:00Z")).day()).isEqualTo("2026-12-31");
    }

    @Test
    void aDayIsToComeUntilItBeginsInLondon() {
        AsAt first = AsAt.endOf(LocalDate.of(2026, 7, 1));

        assertThat(first.isAfter(Instant.parse("2026-06-30T22:59:59Z"))).isTrue();
        assertThat(first.isAfter(Instant.parse("2026-06-30T23:00:00Z"))).isFalse();
    }

    @Test
    void aDayThatIsNotOverIsCutAtTheMoment() {
        Instant now = Instant.parse("2026-11-16T10:00:00.123456789Z");

        AsAt cut = AsAt.today(now).cutAt(now);

        assertThat(cut.lastMoment()).isEqualTo("2026-11-16T10:00:00.123456Z");
        assertThat(cut.day()).isEqualTo("2026-11-16");
    }

    @Test
    void aDayThatIsOverStaysWhole() {
        AsAt cut = AsAt.endOf(LocalDate.of(2026, 11, 15)).cutAt(Instant.parse("2026-11-16T10:00:00Z"));

        assertThat(cut.lastMoment()).isEqualTo("2026-11-15T23:59:59.999999Z");
    }
}
