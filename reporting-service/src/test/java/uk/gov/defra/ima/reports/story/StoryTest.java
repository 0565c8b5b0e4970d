package uk.gov.defra.ima.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.testing.ContractCheck;

/** What the tests tell is what owners may publish. */
class StoryTest {

    private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    void everyEventKeepsToItsContract() {
        Story story = Story.begin()
                .planRegistered(NINE)
                .recommendationAdded("1", NINE)
                .postRegistered("dro", NINE, "sub-of-dro")
                .actionAdded("1.1", LocalDate.of(2018, 7, 31), NINE, "dro")
                .statusChanged("1.1", "IN_PROGRESS", NINE)
                .commented("1.1", "Under way.", NINE)
                .dueRevised("1.1", LocalDate.of(2027, 1, 31), NINE)
                .reassigned("1.1", NINE, "dro")
                .holdersChanged("dro", NINE);

        assertThat(story.log()).hasSize(9).allSatisfy(ContractCheck::conforms);
    }
}
