package uk.gov.defra.ima.actions.due.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.due.DueContext;
import uk.gov.defra.ima.due.DuePrecision;
import uk.gov.defra.ima.web.problem.ProblemException;

class CompletionDueTest {

    private static final DueContext JULY_2018 = DueContext.from(YearMonth.of(2018, 7));

    @Property
    void theWordsAlwaysSurvive(@ForAll String words) {
        var due = CompletionDue.stated(words, JULY_2018);

        assertThat(due.asStated()).isEqualTo(words);
        assertThat(due.original()).isEqualTo(words);
    }

    @Test
    void isPastOnlyAfterItsLastDay() {
        var due = CompletionDue.stated("July", JULY_2018);

        assertThat(due.isPast(LocalDate.of(2018, 7, 31))).isFalse();
        assertThat(due.isPast(LocalDate.of(2018, 8, 1))).isTrue();
    }

    @Test
    void isNeverPastWithoutALastDay() {
        assertThat(CompletionDue.stated("31/08/2015 onwards", JULY_2018).isPast(LocalDate.of(2099, 1, 1)))
                .isFalse();
    }

    @Test
    void aRevisionKeepsTheWordsBeforeAndTheFirstOnes() {
        var at = Instant.parse("2026-11-25T12:00:00Z");
        var first = CompletionDue.stated("July", JULY_2018);

        var revised = first.revised(new DueRevision("August", "no time", LocalDate.of(2026, 9, 1)), "ann", at)
                .revised(new DueRevision("soon", "no idea", LocalDate.of(2026, 9, 2)), "bob", at);

        assertThat(revised.asStated()).isEqualTo("soon");
        assertThat(revised.precision()).isEqualTo(DuePrecision.UNREAD);
        assertThat(revised.latest()).isNull();
        assertThat(revised.original()).isEqualTo("July");
        assertThat(revised.revisions())
                .containsExactly(
                        new CompletionDue.Revision("July", "no time", "ann", at),
                        new CompletionDue.Revision("August", "no idea", "bob", at));
    }

    @Test
    void aBareMonthOfARevisionCountsFromTheDayOnWhichItIsSaid() {
        var revised = CompletionDue.stated("July", JULY_2018)
                .revised(new DueRevision("August", "no time", LocalDate.of(2026, 9, 1)), "ann", Instant.EPOCH);

        assertThat(revised.latest()).isEqualTo(LocalDate.of(2027, 8, 31));
    }

    @Test
    void theSameWordsAreNoRevision() {
        var due = CompletionDue.stated("July", JULY_2018);

        assertThatThrownBy(
                        () -> due.revised(new DueRevision("July", "x", LocalDate.of(2026, 9, 1)), "ann", Instant.EPOCH))
                .isInstanceOf(ProblemException.class);
    }
}
