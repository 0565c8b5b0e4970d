package uk.gov.defra.ima.reports.projection.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.reports.overview.domain.Overview;
import uk.gov.defra.ima.reports.projection.domain.ActionStatus;
import uk.gov.defra.ima.reports.projection.domain.AsAt;
import uk.gov.defra.ima.reports.projection.domain.London;
import uk.gov.defra.ima.reports.story.Story;

/** Whatever order events come in, and however often: the read models are the same, for today and for every day before. */
class ProjectionPropertyTest {

    private static final Instant START = Instant.parse("2026-10-23T20:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 10, 26);
    private static final List<String> REFS = List.of("1.1", "1.2", "2.1");
    private static final List<String> POSTS = List.of("dro", "head-of-kim");
    private static final List<String> STATUSES =
            List.of("NOT_STARTED", "IN_PROGRESS", "COMPLETED", "WITHDRAWN", "PAUSED_BY_MINISTERS");

    // Made once: starting a database takes longer than all tries together.
    private static final Projection PROJECTION = new Projection();

    @Property(tries = 60)
    void shuffledAndDuplicatedLogsGiveTheSameOverviews(
            @ForAll("happenings") List<Happening> happenings, @ForAll Random random) {
        Story story = tell(happenings);
        List<Overview> inOrder = overviews(story, story.log());

        List<Envelope> mixed = new ArrayList<>(story.log());
        story.log().stream().filter(event -> random.nextBoolean()).forEach(mixed::add);
        Collections.shuffle(mixed, random);

        assertThat(overviews(story, mixed)).isEqualTo(inOrder);
    }

    @Property(tries = 60)
    void aDayShowsWhatHadBeenRecordedByItsEndInLondon(
            @ForAll("happenings") List<Happening> happenings, @ForAll Random random) {
        Story story = tell(happenings);
        List<Envelope> mixed = new ArrayList<>(story.log());
        Collections.shuffle(mixed, random);
        PROJECTION.clear();
        PROJECTION.take(mixed);

        for (LocalDate day : days(story)) {
            assertThat(countsByStatus(PROJECTION.overview(story.organisation(), AsAt.endOf(day))))
                    .as("as at %s", day)
                    .isEqualTo(expectedCounts(story, day));
        }
    }

    private static List<Overview> overviews(Story story, List<Envelope> events) {
        PROJECTION.clear();
        PROJECTION.take(events);
        return days(story).stream()
                .map(day -> PROJECTION.overview(story.organisation(), AsAt.endOf(day)))
                .toList();
    }

    /** From the day before the first event to the day after the last. */
    private static List<LocalDate> days(Story story) {
        LocalDate first = London.day(START).minusDays(1);
        return first.datesUntil(London.day(story.latest().time()).plusDays(2)).toList();
    }

    private static Map<ActionStatus, Integer> countsByStatus(Overview overview) {
        Map<ActionStatus, Integer> counts = new TreeMap<>();
        overview.actions().byStatus().forEach((status, actions) -> counts.put(status, actions.size()));
        return counts;
    }

    /** The same, by walking the log as it happened. */
    private static Map<ActionStatus, Integer> expectedCounts(Story story, LocalDate day) {
        Map<String, ActionStatus> latest = new TreeMap<>();
        story.log().stream()
                .filter(event -> event.data().has("action"))
                .filter(event -> !London.day(event.time()).isAfter(day))
                .forEach(event -> latest.put(
                        event.subject(),
                        ActionStatus.of(event.data().at("/action/status").asText())));
        Map<ActionStatus, Integer> counts = new TreeMap<>();
        for (ActionStatus status : ActionStatus.values()) {
            counts.put(status, 0);
        }
        latest.values().forEach(status -> counts.merge(status, 1, Integer::sum));
        return counts;
    }

    private static Story tell(List<Happening> happenings) {
        Story story = Story.begin().planRegistered(START);
        List.of("1", "2").forEach(number -> story.recommendationAdded(number, START));
        POSTS.forEach(post -> story.postRegistered(post, START));
        REFS.forEach(ref -> story.actionAdded(ref, DUE, START, "dro"));
        Instant now = START;
        for (Happening happening : happenings) {
            now = now.plus(happening.after());
            happening.to(story, now);
        }
        return story;
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        Arbitrary<Duration> after = Arbitraries.integers().between(0, 1_000).map(Duration::ofMinutes);
        Arbitrary<Happening> happening = Arbitraries.oneOf(
                Combinators.combine(after, Arbitraries.of(REFS), Arbitraries.of(STATUSES))
                        .as(Happening.Status::new),
                Combinators.combine(after, Arbitraries.of(REFS), Arbitraries.of(POSTS))
                        .as(Happening.Owner::new),
                Combinators.combine(
                                after,
                                Arbitraries.of(REFS),
                                Arbitraries.integers().between(0, 5))
                        .as((time, ref, days) -> new Happening.Due(time, ref, DUE.plusDays(days))),
                Combinators.combine(after, Arbitraries.of(POSTS), Arbitraries.of("", "somebody"))
                        .as(Happening.Holder::new));
        return happening.list().ofMaxSize(12);
    }

    /** One thing that happens, some time after the one before. */
    sealed interface Happening {

        Duration after();

        void to(Story story, Instant at);

        record Status(Duration after, String ref, String status) implements Happening {
            @Override
            public void to(Story story, Instant at) {
                story.statusChanged(ref, status, at);
            }
        }

        record Owner(Duration after, String ref, String post) implements Happening {
            @Override
            public void to(Story story, Instant at) {
                story.reassigned(ref, at, post);
            }
        }

        record Due(Duration after, String ref, LocalDate latest) implements Happening {
            @Override
            public void to(Story story, Instant at) {
                story.dueRevised(ref, latest, at);
            }
        }

        record Holder(Duration after, String post, String person) implements Happening {
            @Override
            public void to(Story story, Instant at) {
                if (person.isEmpty()) {
                    story.holdersChanged(post, at);
                } else {
                    story.holdersChanged(post, at, person);
                }
            }
        }
    }
}
