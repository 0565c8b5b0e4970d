package uk.gov.defra.ima.reports.page.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.defra.ima.reports.projection.domain.AsAt;

class DayChoiceTest {

    private static final Instant NOW = Instant.parse("2026-11-16T10:00:00Z");
    private static final AsAt TODAY = AsAt.endOf(LocalDate.of(2026, 11, 16));

    @Test
    void withoutADayItIsToday() {
        assertThat(DayChoice.of(DayAsked.of(null, null, null, null), NOW)).isEqualTo(new DayChoice.Shown(TODAY, false));
        assertThat(DayChoice.of(DayAsked.of(null, " ", "", ""), NOW)).isEqualTo(new DayChoice.Shown(TODAY, false));
    }

    @Test
    void aLinkShowsItsDay() {
        assertThat(DayChoice.of(DayAsked.of("2026-07-31", null, null, null), NOW))
                .isEqualTo(new DayChoice.Shown(AsAt.endOf(LocalDate.of(2026, 7, 31)), true));
        assertThat(DayChoice.of(DayAsked.of("2026-11-16", null, null, null), NOW))
                .isEqualTo(new DayChoice.Shown(TODAY, false));
    }

    @Test
    void aFormLeadsToTheAddressOfItsDay() {
        assertThat(DayChoice.of(DayAsked.of(null, "31", " 7 ", "2018"), NOW))
                .isEqualTo(new DayChoice.Elsewhere(LocalDate.of(2018, 7, 31)));
    }

    @ParameterizedTest
    @CsvSource({"31,6,2018", "31,,2018", "0,1,2018", "a,b,c", "1,1,99999", "-1,1,2018", "1,1,20 18"})
    void whatIsNoDayIsSaidToBeNone(String day, String month, String year) {
        assertThat(DayChoice.of(DayAsked.of(null, day, month, year), NOW))
                .isInstanceOfSatisfying(
                        DayChoice.Mistake.class,
                        mistake -> assertThat(mistake.message()).startsWith("Enter a real date"));
    }

    @Test
    void aDayToComeIsRefused() {
        assertThat(DayChoice.of(DayAsked.of(null, "17", "11", "2026"), NOW))
                .isInstanceOfSatisfying(
                        DayChoice.Mistake.class,
                        mistake -> assertThat(mistake.message()).contains("today or in the past"));
        assertThat(DayChoice.of(DayAsked.of("2026-11-17", null, null, null), NOW))
                .isInstanceOf(DayChoice.Mistake.class);
        assertThat(DayChoice.of(DayAsked.of("yesterday", null, null, null), NOW))
                .isInstanceOf(DayChoice.Mistake.class);
    }
}
