package uk.gov.defra.ima.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DueReaderTest {

    /** The plan of the tables: stated on 31 July 2018, so that bare months count from July 2018. */
    private static final DueContext PLAN_OF_2018 = DueContext.NONE.inPlanOf(LocalDate.of(2018, 7, 31));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "phrases.psv", delimiter = '|', nullValues = "-", commentCharacter = '#')
    void readsWordsToTheirPrecision(String words, DuePrecision precision, LocalDate earliest, LocalDate latest) {
        assertThat(DueReader.read(words, PLAN_OF_2018))
                .isEqualTo(new DueReading(precision, Optional.ofNullable(earliest), Optional.ofNullable(latest)));
    }

    @ParameterizedTest(name = "{0} in a plan of {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            January 12 | 2011-10-31 | MONTH  | 2012-01-01 | 2012-01-31
            January 12 | 2018-07-31 | UNREAD | -          | -
            March 13   | 2012-03-01 | MONTH  | 2013-03-01 | 2013-03-31
            March 49   | 2012-03-01 | UNREAD | -          | -
            Nov-15     | 2011-10-31 | MONTH  | 2015-11-01 | 2015-11-30
            Sep-08     | 2018-07-31 | MONTH  | 2008-09-01 | 2008-09-30
            Jan/Feb    | 2011-10-31 | RANGE  | 2012-01-01 | 2012-02-29
            Oct/Nov    | 2011-11-30 | RANGE  | 2011-10-01 | 2011-11-30
            January    | 2011-10-31 | MONTH  | 2012-01-01 | 2012-01-31
            October    | 2011-10-31 | MONTH  | 2011-10-01 | 2011-10-31
            3 March    | 2011-10-31 | DAY    | 2012-03-03 | 2012-03-03
            29 February | 2011-10-31 | DAY   | 2012-02-29 | 2012-02-29
            29 February | 2012-10-31 | UNREAD | -         | -
            by end of FY | 2019-02-01 | YEAR | 2018-12-01 | 2019-03-31
            within 6 months | 2012-08-31 | RANGE | 2012-08-31 | 2013-02-28
            Commenced Sept 07; ongoing | 2008-04-01 | CONTINUOUS | 2007-09-01 | -
            """)
    void takesTheYearFromThePlan(
            String words, LocalDate statedOn, DuePrecision precision, LocalDate earliest, LocalDate latest) {
        assertThat(DueReader.read(words, DueContext.NONE.inPlanOf(statedOn)))
                .isEqualTo(new DueReading(precision, Optional.ofNullable(earliest), Optional.ofNullable(latest)));
    }

    @ParameterizedTest
    @CsvSource({"July", "January 12", "31 July", "within 6 months", "by end of FY", "Spring", "this calendar year"})
    void whatNeedsThePlanIsUnreadWithoutIt(String words) {
        assertThat(DueReader.read(words, DueContext.NONE)).isEqualTo(DueReading.undated(DuePrecision.UNREAD));
    }

    @ParameterizedTest
    @CsvSource({"Nov-15", "Jan/Feb 2016", "FY18/19", "31/03/14 (all)", "Ongoing until March 2014"})
    void whatIsWholeByItselfNeedsNoPlan(String words) {
        assertThat(DueReader.read(words, DueContext.NONE).latest()).isPresent();
    }

    @Test
    void theMonthOfTheCommentaryGoesBeforeThatOfThePlan() {
        var context = DueContext.from(YearMonth.of(2019, 2)).inPlanOf(LocalDate.of(2018, 7, 31));

        assertThat(DueReader.read("July", context).latest()).contains(LocalDate.of(2019, 7, 31));
        assertThat(DueReader.read("within 2 weeks", context).latest()).contains(LocalDate.of(2018, 8, 14));
    }

    @Test
    void nothingIsNone() {
        assertThat(DueReader.read("", PLAN_OF_2018).precision()).isEqualTo(DuePrecision.NONE);
        assertThat(DueReader.read(" \u00a0\t\n", PLAN_OF_2018).precision()).isEqualTo(DuePrecision.NONE);
    }

    @Test
    void spacesDashesAndApostrophesOfWordAreAsGoodAsPlainOnes() {
        assertThat(DueReader.read("31\u00a0July\u00a02018", PLAN_OF_2018).precision())
                .isEqualTo(DuePrecision.DAY);
        assertThat(DueReader.read("2018\u201319", PLAN_OF_2018).precision()).isEqualTo(DuePrecision.YEAR);
        assertThat(DueReader.read("July \u201918", PLAN_OF_2018).precision()).isEqualTo(DuePrecision.MONTH);
    }
}
