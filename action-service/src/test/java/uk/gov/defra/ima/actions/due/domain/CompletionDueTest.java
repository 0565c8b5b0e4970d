package uk.gov.defra.ima.actions.due.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.due.DueContext;

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
}
