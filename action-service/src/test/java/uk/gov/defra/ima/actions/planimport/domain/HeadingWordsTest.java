package uk.gov.defra.ima.actions.planimport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recommendation no | RECOMMENDATION_NUMBER",
                "Rec. No. | RECOMMENDATION_NUMBER",
                "Recommendation number | RECOMMENDATION_NUMBER",
                "Recommendation # | RECOMMENDATION_NUMBER",
                "Recommendation | RECOMMENDATION",
                "TNA recommendations | RECOMMENDATION",
                "Recommendation commentary | RECOMMENDATION_COMMENTARY",
                "Response to recommendation | RECOMMENDATION_COMMENTARY",
                "Commentary last updated | COMMENTARY_UPDATED",
                "Date updated | COMMENTARY_UPDATED",
                "Action ref | ACTION_REF",
                "Action No. | ACTION_REF",
                "Ref | ACTION_REF",
                "# | ACTION_REF",
                "Item | ACTION_REF",
                "Actions | ACTION",
                "Action required | ACTION",
                "Enabling/supporting actions recommended by TNA | ACTION",
                "Enabling / supporting action | ACTION",
                "Actions to address recommendation | ACTION",
                "Proposed actions by the department | ACTION",
                "Key tasks | ACTION",
                "Action taken or planned | ACTION",
                "What will be done? | ACTION",
                "Timetable | COMPLETION_DUE",
                "Time-frame | COMPLETION_DUE",
                "Milestones | COMPLETION_DUE",
                "Planned date | COMPLETION_DUE",
                "Action complete? | DELIVERED",
                "Labels | LABELS",
                "Owner | OWNER",
                "Action officer | OWNER",
                "Action owner(s) | OWNER",
                "Lead official | OWNER",
                "Person responsible | OWNER",
                "Responsibility | OWNER",
                "By whom | OWNER",
                "Timescale | COMPLETION_DUE",
                "Due for completion | COMPLETION_DUE",
                "Completion due | COMPLETION_DUE",
                "Target date for completion | COMPLETION_DUE",
                "By when? | COMPLETION_DUE",
                "Deadline | COMPLETION_DUE",
                "Completed by | COMPLETION_DUE",
                "Implementation date | COMPLETION_DUE",
                "Delivered? Yes/No | DELIVERED",
                "Delivered? | DELIVERED",
                "Completed (Y/N) | DELIVERED",
                "Implemented yes/no | DELIVERED",
                "RAG status | RAG",
                "BRAG rating | RAG",
                "Current RAG | RAG",
                "Status | STATUS",
                "Current status | STATUS",
                "Status of the action | STATUS",
                "Observations | COMMENTARY",
                "Progress at June 2019 | COMMENTARY",
                "Progress to date | COMMENTARY",
                "Status update | COMMENTARY",
                "Comments from the action owner | COMMENTARY",
                "Action taken to date | COMMENTARY",
                "Action to be taken by the department | ACTION",
                "Commentary on progress | COMMENTARY",
                "Priority | PRIORITY",
                "Priority (H/M/L) | PRIORITY",
            })
    void aHeadingMeans(String heading, PlanColumn column) {
        assertThat(HeadingWords.of(heading).map(HeadingWords.Meaning::column)).contains(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Budget", "Date started", "Cost centre", "Link to strategy", "IMA heading", "?"})
    void whatSaysNothingIsNotGuessed(String heading) {
        assertThat(HeadingWords.of(heading)).isEqualTo(Optional.empty());
    }
}
