package uk.gov.defra.ima.notifications.reminder.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.notifications.delivery.application.Letter;

class DigestLetterTest {

    @Test
    void theSubjectCountsInPlainWords() {
        assertThat(subject(1, 0)).isEqualTo("1 action is late");
        assertThat(subject(3, 0)).isEqualTo("3 actions are late");
        assertThat(subject(0, 1)).isEqualTo("1 action is due soon");
        assertThat(subject(0, 2)).isEqualTo("2 actions are due soon");
        assertThat(subject(1, 2)).isEqualTo("1 action is late, and 2 due soon");
    }

    @Test
    void aSubjectIsOneLine() {
        assertThat(new Letter("Action 1.1\r\nBcc: everybody", "", "").subject()).isEqualTo("Action 1.1 Bcc: everybody");
    }

    private static String subject(int late, int soon) {
        return DigestLetter.of("Ann", lines(late), lines(soon)).subject();
    }

    private static List<DigestLetter.Line> lines(int count) {
        return Collections.nCopies(count, new DigestLetter.Line("1.1", "Do it", "", "", "DRO", false, ""));
    }
}
