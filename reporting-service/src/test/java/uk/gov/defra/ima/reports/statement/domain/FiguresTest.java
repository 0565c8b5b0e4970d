package uk.gov.defra.ima.reports.statement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.gov.defra.ima.reports.projection.domain.Versioned.action;
import static uk.gov.defra.ima.reports.projection.domain.Versioned.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.reports.overview.domain.Tally;
import uk.gov.defra.ima.reports.projection.domain.ActionStatus;
import uk.gov.defra.ima.reports.projection.domain.ActionVersion;
import uk.gov.defra.ima.reports.projection.domain.AsAt;
import uk.gov.defra.ima.reports.projection.domain.PostVersion;
import uk.gov.defra.ima.reports.projection.domain.Posts;

class FiguresTest {

    private static final AsAt DAY = AsAt.endOf(LocalDate.of(2026, 11, 16));
    private static final PostVersion VACANT = post("defra/record-manager");

    @Test
    void everyStatusHasAFigureZeroIncluded() {
        List<Figure> figures = figures(action("1.1", "COMPLETED", Optional.empty(), "defra/dro"));

        assertThat(figures)
                .filteredOn(figure -> figure.name().equals(Figures.BY_STATUS))
                .extracting(figure -> figure.status().orElseThrow(), Figure::count)
                .hasSize(ActionStatus.known().size())
                .contains(tuple(ActionStatus.COMPLETED, 1))
                .contains(tuple(ActionStatus.VERIFIED, 0));
    }

    @Test
    void eachNumberNamesTheEventsThatWereCounted() {
        ActionVersion late = action("1.1", "IN_PROGRESS", Optional.of(LocalDate.of(2018, 7, 31)), "defra/dro");

        Figure figure = figure(Figures.LATE, figures(late));

        assertThat(figure.counted()).singleElement().satisfies(evidence -> {
            assertThat(evidence.event()).isEqualTo(late.recorded().event());
            assertThat(evidence.subject()).isEqualTo(late.id().toString());
            assertThat(evidence.ref()).contains("1.1");
        });
    }

    @Test
    void whatIsUnownedNamesTheVacantPostsAsWell() {
        Figure figure = figure(
                Figures.UNOWNED,
                figures(
                        action("1.1", "IN_PROGRESS", Optional.empty(), "defra/record-manager"),
                        action("1.2", "IN_PROGRESS", Optional.empty(), "defra/record-manager")));

        assertThat(figure.count()).isEqualTo(2);
        assertThat(figure.supporting())
                .singleElement()
                .satisfies(evidence ->
                        assertThat(evidence.event()).isEqualTo(VACANT.recorded().event()));
    }

    @Test
    void anUnknownStatusIsAFigureOfItsOwnAndOnlyWhereItOccurs() {
        assertThat(figures(action("1.1", "PAUSED_BY_MINISTERS", Optional.empty())))
                .anyMatch(figure -> figure.name().equals(Figures.OF_UNKNOWN_STATUS) && figure.count() == 1);
        assertThat(figures()).noneMatch(figure -> figure.name().equals(Figures.OF_UNKNOWN_STATUS));
    }

    private static List<Figure> figures(ActionVersion... actions) {
        Posts posts = Posts.of(List.of(VACANT, post("defra/dro", "someone")));
        return Figures.of(Tally.of(List.of(actions), posts, DAY), posts);
    }

    private static Figure figure(String name, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
