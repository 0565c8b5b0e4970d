package uk.gov.defra.ima.actions.due.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DueReaderPropertyTest {

    private static final DueContext ANY = DueContext.from(YearMonth.of(2018, 7));

    @Property
    void nothingThrowsAndTheWordsSurvive(@ForAll String words) {
        var due = CompletionDue.stated(words, ANY);

        assertThat(due.asStated()).isEqualTo(words);
        assertThat(due.precision()).isNotNull();
    }

    @Property
    void aDateInFiguresIsReadDayFirst(@ForAll("days") LocalDate day) {
        var words = day.format(DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK));

        assertThat(DueReader.read(words, ANY).latest()).contains(day);
    }

    @Property
    void aBareMonthIsTheFirstSuchMonthNotBeforeTheAnchor(
            @ForAll("anchors") YearMonth anchor, @ForAll("months") String month) {
        var read = YearMonth.from(
                DueReader.read(month, DueContext.from(anchor)).latest().orElseThrow());

        assertThat(read).isBetween(anchor, anchor.plusMonths(11));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<YearMonth> anchors() {
        return Arbitraries.integers().between(0, 12 * 50).map(YearMonth.of(1995, 1)::plusMonths);
    }

    @Provide
    Arbitrary<String> months() {
        return Arbitraries.of(Month.class).map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK));
    }
}
