package uk.gov.defra.ima.reports.projection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionDueTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            July,                  MONTH,        2018-07-01, 2018-07-31, by 31 July 2018
            31 July 2018,          DAY,          2018-07-31, 2018-07-31, by 31 July 2018
            June to August,        RANGE,        2018-06-01, 2018-08-31, between 1 June 2018 and 31 August 2018
            until August,          RANGE,        -,          2018-08-31, by 31 August 2018
            this calendar year,    YEAR,         2018-01-01, 2018-12-31, by 31 December 2018
            Completed in Jan 2018, ALREADY_DONE, 2018-01-01, 2018-01-31, 'already done, by 31 January 2018'
            Completed,             ALREADY_DONE, -,          -,          already done
            September onwards,     OPEN_ENDED,   2018-09-01, -,          from 1 September 2018 onwards
            onwards,               OPEN_ENDED,   -,          -,          open-ended
            now,                   IMMEDIATE,    -,          -,          at once
            Ongoing,               CONTINUOUS,   -,          -,          'continuous, no end date'
            Prior to rollout,      EVENT,        -,          -,          'depends on an event, no date'
            TBC,                   TO_BE_AGREED, -,          -,          date to be agreed
            soonish,               UNREAD,       -,          -,          not read as a date
            -,                     NONE,         -,          -,          no date given
            in a fortnight,        FORTNIGHT,    -,          -,          not read as a date
            in a fortnight,        FORTNIGHT,    -,          2018-08-14, by 14 August 2018
            """)
    void theReadingSaysWhatWasUnderstood(
            String words, String precision, LocalDate earliest, LocalDate latest, String reading) {
        assertThat(due(words, precision, earliest, latest).reading()).isEqualTo(reading);
    }

    @Test
    void itIsPastOnTheDayAfterTheLast() {
        CompletionDue july = due("July", "MONTH", LocalDate.of(2018, 7, 1), LocalDate.of(2018, 7, 31));

        assertThat(july.isPast(LocalDate.of(2018, 7, 31))).isFalse();
        assertThat(july.isPast(LocalDate.of(2018, 8, 1))).isTrue();
    }

    @Test
    void withoutALastDayItIsNeverPast() {
        assertThat(due("Ongoing", "CONTINUOUS", null, null).isPast(LocalDate.MAX))
                .isFalse();
    }

    @Test
    void itIsRevisedWhenOtherWordsHold() {
        CompletionDue asFirstStated = due("July", "MONTH", null, null);

        assertThat(asFirstStated.isRevised()).isFalse();
        assertThat(new CompletionDue(
                                Optional.of("August"), "MONTH", Optional.empty(), Optional.empty(), Optional.of("July"))
                        .isRevised())
                .isTrue();
    }

    private static CompletionDue due(String words, String precision, LocalDate earliest, LocalDate latest) {
        return new CompletionDue(
                Optional.ofNullable(words),
                precision,
                Optional.ofNullable(earliest),
                Optional.ofNullable(latest),
                Optional.ofNullable(words));
    }
}
