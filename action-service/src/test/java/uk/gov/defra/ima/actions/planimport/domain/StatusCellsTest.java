package uk.gov.defra.ima.actions.planimport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.defra.ima.actions.action.domain.ActionStatus;
import uk.gov.defra.ima.due.DueContext;
import uk.gov.defra.ima.due.DuePrecision;

class StatusCellsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // status, delivered, RAG, our reading, the words kept
                "In progress,,,IN_PROGRESS,In progress",
                "Ongoing,,,CONTINUOUS,Ongoing",
                "Not yet started,,,NOT_STARTED,Not yet started",
                "Partially complete,,,IN_PROGRESS,Partially complete",
                "Completed in Jan 2018,,,COMPLETED,Completed in Jan 2018",
                "Completed Jan 18,,,COMPLETED,Completed Jan 18",
                "Cancelled,,,WITHDRAWN,Cancelled",
                "Implemented,,,COMPLETED,Implemented",
                ",Yes,,COMPLETED,Yes",
                ",No,,NOT_STARTED,No",
                ",In part,,IN_PROGRESS,In part",
                ",Y,,COMPLETED,Y",
                ",Partially,,IN_PROGRESS,Partially",
                ",,Green,IN_PROGRESS,Green",
                ",,AMBER/RED,IN_PROGRESS,AMBER/RED",
                ",,Blue,COMPLETED,Blue",
                ",,Green - complete,COMPLETED,Green - complete",
                "Closed - superseded,,,WITHDRAWN,Closed - superseded",
                "Closed - delivered,,,COMPLETED,Closed - delivered",
                ",Yes – issued January 2010,,COMPLETED,Yes – issued January 2010",
                ",Yes – fully implemented in 2009,,COMPLETED,Yes – fully implemented in 2009",
                "On hold - awaiting funding,,,ON_HOLD,On hold - awaiting funding",
                "Complete – awaiting sign-off,,,NOT_STATED,Complete – awaiting sign-off",
                ",Yes (in part),,IN_PROGRESS,Yes (in part)",
                ",Yes – but not in regions,,NOT_STATED,Yes – but not in regions",
                ",Yes (a); No (b),,NOT_STATED,Yes (a); No (b)",
                ",No – complete,,NOT_STATED,No – complete",
                "On hold,No,Red,ON_HOLD,On hold",
                "Principle agreed,Yes,,COMPLETED,Yes",
                "Principle agreed,,,NOT_STATED,Principle agreed",
                ",,,NOT_STATED,-",
            })
    void cellsStateAStatus(String status, String delivered, String rag, ActionStatus expected, String words) {
        var stated = LocalDate.of(2018, 7, 31);
        var context = DueContext.from(YearMonth.from(stated)).inPlanOf(stated);
        var reading = StatusCells.read(row(status, delivered, rag), DuePrecision.MONTH, context)
                .status();

        assertThat(reading.status()).isEqualTo(expected);
        assertThat(reading.asStated()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"H,High", "high,High", "Medium,Medium", "LOW.,Low", "1,1", "Must have,Must have", "urgent,Critical"})
    void prioritiesAreOursWhereTheyAreSure(String cell, String priority) {
        assertThat(PriorityWords.read(cell)).contains(priority);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "n/a", "Not applicable", "-"})
    void noPriorityIsNone(String cell) {
        assertThat(PriorityWords.read(cell)).isEmpty();
    }

    private static PlanRow row(String... cells) {
        var texts = new ArrayList<String>();
        for (var cell : cells) {
            texts.add(cell == null ? "" : cell);
        }
        var headings =
                HeadingReader.read(new Sheet.Row(1, List.of("Status", "Delivered?", "RAG")), Map.of(), List.of());
        return new PlanRow(headings, new Sheet.Row(2, texts));
    }
}
