package uk.gov.defra.ima.notifications.reminder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.gov.defra.ima.notifications.caseload.domain.ActionState;
import uk.gov.defra.ima.notifications.caseload.domain.ActionStatus;
import uk.gov.defra.ima.notifications.caseload.domain.Examples;
import uk.gov.defra.ima.notifications.caseload.domain.KnownAction;

class LedgerPropertyTest {

    private static final LocalDate MIDDLE = LocalDate.of(2018, 7, 31);
    private static final Instant AT = Instant.parse("2018-07-31T08:00:00Z");

    @Property
    void anyOrderOfEventsWithAnyDuplicatesGivesTheSameLedger(
            @ForAll("told") List<ActionState> told,
            @ForAll long seed,
            @ForAll @IntRange(min = -60, max = 60) int days) {
        var today = MIDDLE.plusDays(days);
        var shuffled = shuffledWithDuplicates(told, seed);

        assertThat(Ledger.owed(heard(shuffled), policy(), today)).isEqualTo(Ledger.owed(heard(told), policy(), today));
    }

    @Property
    void reckoningTwiceChangesNothing(
            @ForAll("told") List<ActionState> told, @ForAll @IntRange(min = -60, max = 60) int days) {
        var today = MIDDLE.plusDays(days);
        var book = new Book();
        book.reckon(heard(told), today);

        var again = book.reckoning(heard(told), today);

        assertThat(again.raise()).isEmpty();
        assertThat(again.cancel()).isEmpty();
    }

    @Property
    void whateverTheLedgerHasBeenThroughItSaysWhatIsOwedNow(
            @ForAll("told") List<ActionState> told, @ForAll @IntRange(min = 0, max = 40) int step) {
        var book = new Book();
        var today = MIDDLE.minusDays(30);
        for (int heard = 1; heard <= told.size(); heard++) {
            today = today.plusDays(step);
            book.reckon(heard(told.subList(0, heard)), today);
        }

        assertThat(book.standing())
                .isEqualTo(Ledger.owed(heard(told), policy(), today).stream()
                        .map(Owed::key)
                        .collect(Collectors.toSet()));
    }

    /** Several versions of a few actions, each version told once. */
    @Provide
    Arbitrary<List<ActionState>> told() {
        var statuses = Arbitraries.of(ActionStatus.class);
        var dates =
                Arbitraries.integers().between(-40, 40).map(MIDDLE::plusDays).injectNull(0.1);
        var owners = Arbitraries.of("defra/dro", "defra/o365", "defra/appraisal")
                .set()
                .ofMaxSize(3);
        return Combinators.combine(Arbitraries.of("1.1", "2.1", "2.2"), dates, statuses, owners)
                .as((ref, date, status, posts) -> Examples.action(ref, date, status, 1, posts.toArray(String[]::new)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(LedgerPropertyTest::numbered);
    }

    private static List<ActionState> numbered(List<ActionState> told) {
        var versions = new HashMap<UUID, Long>();
        return told.stream()
                .map(one -> new ActionState(
                        one.id(),
                        one.organisation(),
                        one.plan(),
                        one.ref(),
                        one.description(),
                        one.owners(),
                        one.dueLatest(),
                        one.dueAsStated(),
                        one.status(),
                        versions.merge(one.id(), 1L, Long::sum)))
                .toList();
    }

    private static List<ActionState> shuffledWithDuplicates(List<ActionState> told, long seed) {
        var all = new ArrayList<>(told);
        all.addAll(told);
        Collections.shuffle(all, new Random(seed));
        return all;
    }

    private static Collection<ActionState> heard(List<ActionState> told) {
        var known = new HashMap<UUID, KnownAction>();
        for (ActionState state : told) {
            var before = known.putIfAbsent(state.id(), new KnownAction(state));
            if (before != null) {
                before.take(state);
            }
        }
        return known.values().stream().map(KnownAction::state).toList();
    }

    private static ReminderPolicy policy() {
        return new ReminderPolicy(14, 7);
    }

    /** A ledger in memory, kept as the use case keeps the real one. */
    private static final class Book {

        private final Map<Owed.Key, Reminder> rows = new HashMap<>();

        Reckoning reckoning(Collection<ActionState> actions, LocalDate today) {
            var standing = rows.values().stream()
                    .map(Reminder::state)
                    .filter(state -> state.status() == ReminderStatus.DUE)
                    .toList();
            var byId = actions.stream().collect(Collectors.toMap(ActionState::id, action -> action));
            return Reckoning.of(standing, Ledger.owed(actions, policy(), today), byId, today);
        }

        void reckon(Collection<ActionState> actions, LocalDate today) {
            var reckoning = reckoning(actions, today);
            rows.values().stream()
                    .filter(row -> reckoning.cancel().containsKey(row.state().id()))
                    .forEach(
                            row -> row.cancel(reckoning.cancel().get(row.state().id()), AT));
            reckoning
                    .raise()
                    .forEach(owed -> rows.computeIfAbsent(owed.key(), key -> new Reminder(UUID.randomUUID(), owed, AT))
                            .raise(AT));
        }

        Set<Owed.Key> standing() {
            return rows.values().stream()
                    .map(Reminder::state)
                    .filter(state -> state.status() == ReminderStatus.DUE)
                    .map(ReminderState::key)
                    .collect(Collectors.toSet());
        }
    }
}
