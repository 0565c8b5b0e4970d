package uk.gov.defra.ima.notifications.reminder.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.defra.ima.notifications.caseload.domain.Examples.action;
import static uk.gov.defra.ima.notifications.caseload.domain.Examples.post;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.notifications.caseload.domain.PostBook;
import uk.gov.defra.ima.notifications.caseload.domain.PostState;
import uk.gov.defra.ima.notifications.reminder.domain.DigestRound.Decision;
import uk.gov.defra.ima.notifications.reminder.domain.DigestRound.Digest;
import uk.gov.defra.ima.notifications.reminder.domain.DigestRound.Mailed;
import uk.gov.defra.ima.notifications.reminder.domain.DigestRound.Standing;
import uk.gov.defra.ima.notifications.reminder.domain.DigestRound.Told;

class DigestRoundTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 8, 1);
    private static final ReminderPolicy POLICY = new ReminderPolicy(14, 7);
    private static final Mailed NOTHING = new Mailed(Map.of(), Map.of());

    private final List<Owed> owed = Ledger.owed(
            List.of(
                    action("1.1", LocalDate.of(2018, 7, 31), "defra/dro", "defra/o365"),
                    action("1.2", LocalDate.of(2018, 8, 5), "defra/o365")),
            POLICY,
            TODAY);

    @Test
    void onePersonGetsOneDigestOverAllTheirPosts() {
        var digests = round(post("defra/dro", "defra/kim", "ann"), post("defra/o365", "defra/kim", "ann", "bob"))
                .digests(owed, NOTHING);

        assertThat(digests).extracting(Digest::person).containsExactly("ann", "bob");
        assertThat(digests.getFirst().owed()).hasSize(3);
        assertThat(digests.getLast().owed()).extracting(Owed::actionRef).containsExactly("1.1", "1.2");
        assertThat(digests).extracting(Digest::decision).containsOnly(Decision.SEND);
    }

    @Test
    void aVacantPostFallsToTheHoldersOfItsLead() {
        var round = round(
                post("defra/dro", "defra/kim", "ann"),
                post("defra/o365", "defra/kim"),
                post("defra/kim", "defra/kim", "kim"));

        assertThat(round.digests(owed, NOTHING)).extracting(Digest::person).containsExactly("ann", "kim");
        assertThat(round.nobodys(owed)).isEmpty();
    }

    @Test
    void whatNobodyHoldsIsKeptApart() {
        var round = round(post("defra/dro", "defra/kim", "ann"), post("defra/o365", "defra/kim"));

        assertThat(round.digests(owed, NOTHING)).extracting(Digest::person).containsExactly("ann");
        assertThat(round.nobodys(owed)).extracting(Owed::actionRef).containsExactly("1.1", "1.2");
    }

    @Test
    void whatWasToldThisWeekIsNotToldAgain() {
        assertThat(decision(told(TODAY.minusDays(6)), Standing.NONE)).isEqualTo(Decision.NOTHING_NEW);
    }

    @Test
    void whatStillStandsAWeekLaterIs() {
        assertThat(decision(told(TODAY.minusDays(7)), Standing.NONE)).isEqualTo(Decision.SEND);
    }

    @Test
    void oneNewThingBringsTheWholePicture() {
        var partly = Map.of(new Told("ann", owed.getFirst().key()), TODAY.minusDays(1));
        var digest = round(post("defra/dro", "defra/kim"), post("defra/o365", "defra/kim", "ann"))
                .digests(owed, new Mailed(partly, Map.of()))
                .getFirst();

        assertThat(digest.decision()).isEqualTo(Decision.SEND);
        assertThat(digest.owed()).hasSize(2);
    }

    @Test
    void whatIsNewAfterTodaysDigestWaitsForTomorrow() {
        assertThat(decision(Map.of(), Standing.DONE_TODAY)).isEqualTo(Decision.DONE_TODAY);
    }

    @Test
    void whatIsNewJoinsADigestThatStillWaits() {
        assertThat(decision(Map.of(), Standing.WAITING)).isEqualTo(Decision.JOIN_WAITING);
    }

    @Test
    void anotherPersonOnThePostHasNotBeenTold() {
        var digests = round(post("defra/o365", "defra/kim", "ann", "bob"))
                .digests(owed, new Mailed(told(TODAY.minusDays(1)), Map.of()));

        assertThat(digests).extracting(Digest::decision).containsExactly(Decision.NOTHING_NEW, Decision.SEND);
    }

    private Decision decision(Map<Told, LocalDate> told, Standing standing) {
        return round(post("defra/o365", "defra/kim", "ann"))
                .digests(owed, new Mailed(told, Map.of("ann", standing)))
                .getFirst()
                .decision();
    }

    private Map<Told, LocalDate> told(LocalDate day) {
        return owed.stream().collect(Collectors.toMap(one -> new Told("ann", one.key()), one -> day));
    }

    private static DigestRound round(PostState... posts) {
        return new DigestRound(
                POLICY,
                TODAY,
                new PostBook(Arrays.stream(posts).collect(Collectors.toMap(PostState::id, post -> post))));
    }
}
