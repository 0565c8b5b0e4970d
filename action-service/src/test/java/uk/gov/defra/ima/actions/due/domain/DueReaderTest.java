package uk.gov.defra.ima.actions.due.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueReaderTest {

    private static final DueContext JULY_2018 = DueContext.from(YearMonth.of(2018, 7));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            July                                       | MONTH        | 2018-07-01 | 2018-07-31
            August                                     | MONTH        | 2018-08-01 | 2018-08-31
            September                                  | MONTH        | 2018-09-01 | 2018-09-30
            June                                       | MONTH        | 2019-06-01 | 2019-06-30
            August 2018                                | MONTH        | 2018-08-01 | 2018-08-31
            sept 2018                                  | MONTH        | 2018-09-01 | 2018-09-30
            Feb 2020                                   | MONTH        | 2020-02-01 | 2020-02-29
            To be agreed                               | TO_BE_AGREED | -          | -
            TBC                                        | TO_BE_AGREED | -          | -
            Ongoing                                    | CONTINUOUS   | -          | -
            On going                                   | CONTINUOUS   | -          | -
            On-going                                   | CONTINUOUS   | -          | -
            Prior to rollout of O365                   | EVENT        | -          | -
            Completed in Jan 2018                      | ALREADY_DONE | 2018-01-01 | 2018-01-31
            Completed                                  | ALREADY_DONE | -          | -
            Completed in January                       | UNREAD       | -          | -
            Completed mostly                           | UNREAD       | -          | -
            Immediate                                  | IMMEDIATE    | -          | -
            31 July 2018                               | DAY          | 2018-07-31 | 2018-07-31
            1st July 08                                | DAY          | 2008-07-01 | 2008-07-01
            30/09/13                                   | DAY          | 2013-09-30 | 2013-09-30
            03.04.2019                                 | DAY          | 2019-04-03 | 2019-04-03
            2018-07-31                                 | DAY          | 2018-07-31 | 2018-07-31
            31/06/2018                                 | UNREAD       | -          | -
            13/13/2018                                 | UNREAD       | -          | -
            sometime soon                              | UNREAD       | -          | -
            The Email migration component is due to be completed this calendar year. | UNREAD | - | -
            """)
    void readsWordsToTheirPrecision(String words, DuePrecision precision, LocalDate earliest, LocalDate latest) {
        var reading = DueReader.read(words, JULY_2018);

        assertThat(reading)
                .isEqualTo(new DueReading(precision, Optional.ofNullable(earliest), Optional.ofNullable(latest)));
    }

    @Test
    void nothingIsNone() {
        assertThat(DueReader.read("  ", JULY_2018).precision()).isEqualTo(DuePrecision.NONE);
    }

    @Test
    void aBareMonthWithNothingToCountFromIsUnread() {
        assertThat(DueReader.read("July", DueContext.NONE).precision()).isEqualTo(DuePrecision.UNREAD);
    }

    @Test
    void theWordsAlwaysSurvive() {
        var due = CompletionDue.stated(" On-going ", JULY_2018);

        assertThat(due.asStated()).isEqualTo(" On-going ");
        assertThat(due.original()).isEqualTo(" On-going ");
    }

    @Test
    void isPastOnlyAfterItsLastDay() {
        var due = CompletionDue.stated("July", JULY_2018);

        assertThat(due.isPast(LocalDate.of(2018, 7, 31))).isFalse();
        assertThat(due.isPast(LocalDate.of(2018, 8, 1))).isTrue();
    }
}
