package uk.gov.defra.ima.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class DueReaderPropertyTest {

    private static final DueContext ANY = DueContext.NONE.inPlanOf(LocalDate.of(2018, 7, 31));

    /** Words of the grammar in any order: close enough to dates to lead rules astray. */
    private static final List<String> PIECES = List.of(
            "July",
            "sept",
            "31",
            "07",
            "2018",
            "18",
            "1st",
            "/",
            "-",
            ".",
            ",",
            ";",
            "'",
            "Q2",
            "w/c",
            "week ending",
            "by",
            "end",
            "of",
            "mid",
            "early",
            "within",
            "between",
            "and",
            "to",
            "6",
            "months",
            "years",
            "onwards",
            "from",
            "ongoing",
            "completed",
            "in",
            "commenced",
            "Spring",
            "winter",
            "FY",
            "financial year",
            "this",
            "next",
            "before",
            "after",
            "TBC",
            "(",
            ")",
            "was",
            "until",
            "every",
            "monthly",
            "then",
            "thereafter",
            "&",
            "99999999",
            "0",
            "\ud83d",
            "\u0000");

    @Property
    void nothingThrows(@ForAll String words) {
        assertThat(DueReader.read(words, ANY).precision()).isNotNull();
    }

    @Property(tries = 3_000)
    void nothingThrowsOnPiecesOfDatesAndEveryDayIsTheRightWayRound(
            @ForAll("pieces") @Size(max = 9) List<String> pieces) {
        var read = DueReader.read(String.join(" ", pieces), ANY);

        assertThat(read).isEqualTo(DueReader.read(String.join(" ", pieces), ANY));
        if (read.precision() == DuePrecision.UNREAD || read.precision() == DuePrecision.NONE) {
            assertThat(read.earliest()).isEmpty();
            assertThat(read.latest()).isEmpty();
        }
    }

    @Property
    void whatNamesNoTimeGivesNoDay(@ForAll("timeless") String words) {
        var read = DueReader.read(words, ANY);

        assertThat(read.earliest()).isEmpty();
        assertThat(read.latest()).isEmpty();
    }

    @Property(tries = 20)
    void longWordsAreKeptUnread(@ForAll("pieces") @Size(min = 1, max = 3) List<String> pieces) {
        assertThat(DueReader.read((String.join(" ", pieces) + " ").repeat(4_000), ANY)
                        .precision())
                .isEqualTo(DuePrecision.UNREAD);
    }

    @Property
    void aDateInFiguresIsReadDayFirst(@ForAll("days") LocalDate day) {
        for (var pattern : List.of("dd/MM/uuuu", "d.M.uuuu", "dd-MM-uuuu", "uuuu-MM-dd", "uuuu MM dd", "d MMMM uuuu")) {
            var words = day.format(DateTimeFormatter.ofPattern(pattern, Locale.UK));

            assertThat(DueReader.read(words, ANY)).as(words).isEqualTo(DueReading.day(day));
        }
    }

    @Property
    void aMonthWithAHyphenAndTwoFiguresIsThatMonthOfThisCentury(@ForAll("thisCentury") YearMonth month) {
        for (var pattern : List.of("MMM-yy", "MMMM-yy")) {
            var words = month.format(DateTimeFormatter.ofPattern(pattern, Locale.UK));

            assertThat(DueReader.read(words, DueContext.NONE)).as(words).isEqualTo(DueReading.month(month));
        }
    }

    @Property
    void aRemarkThatNamesNoTimeLeavesTheDateAsItWas(@ForAll("days") LocalDate day, @ForAll("remarks") String remark) {
        var words = day.format(DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK)) + " (" + remark + ")";

        assertThat(DueReader.read(words, ANY)).as(words).isEqualTo(DueReading.day(day));
    }

    @Property
    void aRemarkThatNamesAnotherTimeIsNotPassedOver(
            @ForAll("days") LocalDate day, @ForAll("remarks") String remark, @ForAll("months") String month) {
        var words =
                day.format(DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK)) + " (" + remark + " " + month + ")";

        assertThat(DueReader.read(words, ANY)).as(words).isEqualTo(DueReading.undated(DuePrecision.UNREAD));
    }

    @Property
    void aBareMonthIsTheFirstSuchMonthNotBeforeTheAnchor(
            @ForAll("anchors") YearMonth anchor, @ForAll("months") String month) {
        var read = YearMonth.from(
                DueReader.read(month, DueContext.from(anchor)).latest().orElseThrow());

        assertThat(read).isBetween(anchor, anchor.plusMonths(11));
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(9);
    }

    @Provide
    Arbitrary<String> timeless() {
        return Arbitraries.of("liaise", "with", "the", "policy", "team", "records", "O365", "and", "board", "KIM", "7")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> remarks() {
        return Arbitraries.of("all", "liaise", "with", "the", "policy", "team", "records", "and", "board", "KIM")
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<YearMonth> thisCentury() {
        return Arbitraries.integers().between(0, 12 * 90 - 1).map(YearMonth.of(2000, 1)::plusMonths);
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
