package uk.gov.defra.ima.notifications.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LondonTest {

    @Test
    void aSummerDayBeginsAnHourBeforeMidnightUtc() {
        assertThat(London.dayOf(Instant.parse("2018-07-31T22:59:59Z"))).isEqualTo(LocalDate.of(2018, 7, 31));
        assertThat(London.dayOf(Instant.parse("2018-07-31T23:00:00Z"))).isEqualTo(LocalDate.of(2018, 8, 1));
    }

    @Test
    void aWinterDayBeginsAtMidnightUtc() {
        assertThat(London.dayOf(Instant.parse("2018-12-31T23:59:59Z"))).isEqualTo(LocalDate.of(2018, 12, 31));
        assertThat(London.dayOf(Instant.parse("2019-01-01T00:00:00Z"))).isEqualTo(LocalDate.of(2019, 1, 1));
    }

    @Test
    void theClockOnTheWallFollowsSummerTime() {
        assertThat(London.timeOf(Instant.parse("2018-07-31T07:00:00Z"))).isEqualTo(LocalTime.of(8, 0));
        assertThat(London.timeOf(Instant.parse("2018-12-31T08:00:00Z"))).isEqualTo(LocalTime.of(8, 0));
    }

    @Test
    void datesAreWrittenInWords() {
        assertThat(London.inWords(LocalDate.of(2018, 7, 31))).isEqualTo("31 July 2018");
        assertThat(London.inWords(LocalDate.of(2019, 1, 1))).isEqualTo("1 January 2019");
    }

    @Test
    void nobodyWorksAtWeekendsAndOnQuietDays() {
        var days = new WorkingDays(Set.of(LocalDate.of(2018, 8, 27)));

        assertThat(days.includes(LocalDate.of(2018, 8, 24))).isTrue();
        assertThat(days.includes(LocalDate.of(2018, 8, 25))).isFalse();
        assertThat(days.includes(LocalDate.of(2018, 8, 26))).isFalse();
        assertThat(days.includes(LocalDate.of(2018, 8, 27))).isFalse();
        assertThat(days.includes(LocalDate.of(2018, 8, 28))).isTrue();
    }
}
