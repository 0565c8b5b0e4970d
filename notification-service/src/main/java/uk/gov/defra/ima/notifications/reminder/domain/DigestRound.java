package uk.gov.defra.ima.notifications.reminder.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.gov.defra.ima.notifications.caseload.domain.PostBook;

/**
 * Who gets a digest on a day, and what is in it: a pure function of what is owed, who holds the posts and what has
 * been sent. Each person gets at most one a day, and one only when it has something new or due to be repeated; then
 * it lists all that is owed to them, so that one mail is the whole picture.
 */
public final class DigestRound {

    private final ReminderPolicy policy;
    private final LocalDate today;
    private final PostBook posts;

    /** A round on a London date, with the posts as they are held now. */
    public DigestRound(ReminderPolicy policy, LocalDate today, PostBook posts) {
        this.policy = policy;
        this.today = today;
        this.posts = posts;
    }

    /** Sorts what is owed into a digest for each person, ordered by sub. */
    public List<Digest> digests(Collection<Owed> owed, Mailed mailed) {
        var byPerson = new TreeMap<String, List<Owed>>();
        for (Owed one : owed) {
            for (String person : posts.routing(one.key().post()).people()) {
                byPerson.computeIfAbsent(person, key -> new ArrayList<>()).add(one);
            }
        }
        return byPerson.entrySet().stream()
                .map(entry -> digest(entry.getKey(), entry.getValue(), mailed))
                .toList();
    }

    /** What is owed to a post that nobody holds and whose lead post nobody holds either. */
    public List<Owed> nobodys(Collection<Owed> owed) {
        return owed.stream()
                .filter(one -> posts.routing(one.key().post()).people().isEmpty())
                .toList();
    }

    private Digest digest(String person, List<Owed> owed, Mailed mailed) {
        return new Digest(person, owed, decide(person, owed, mailed));
    }

    private Decision decide(String person, List<Owed> owed, Mailed mailed) {
        var nothingNew = owed.stream()
                .allMatch(one -> mailed.lastTold(person, one.key())
                        .filter(told -> policy.stillFresh(told, today))
                        .isPresent());
        if (nothingNew) {
            return Decision.NOTHING_NEW;
        }
        return switch (mailed.ofPerson(person)) {
            case WAITING -> Decision.JOIN_WAITING;
            case DONE_TODAY -> Decision.DONE_TODAY;
            case NONE -> Decision.SEND;
        };
    }

    /** What is done about a digest. */
    public enum Decision {
        /** A new mail. */
        SEND,
        /** A mail to the person still waits for the mail server: it takes these in, and no second one is made. */
        JOIN_WAITING,
        /** The person has had today's digest: what is new waits for the next. */
        DONE_TODAY,
        /** All of it was told recently enough. */
        NOTHING_NEW
    }

    /** Where a person stands with today's digest. */
    public enum Standing {
        NONE,
        WAITING,
        DONE_TODAY
    }

    /**
     * A digest.
     *
     * @param person sub of whom it is for
     * @param owed all that is owed to them, the most urgent first
     * @param decision what is done about it
     */
    public record Digest(String person, List<Owed> owed, Decision decision) {}

    /**
     * What has been mailed, failed mails left out.
     *
     * @param told the last London date on which a person's digest carried a thing owed
     * @param standings where people stand with today's digest; NONE for those not named
     */
    public record Mailed(Map<Told, LocalDate> told, Map<String, Standing> standings) {

        Optional<LocalDate> lastTold(String person, Owed.Key key) {
            return Optional.ofNullable(told.get(new Told(person, key)));
        }

        Standing ofPerson(String person) {
            return standings.getOrDefault(person, Standing.NONE);
        }
    }

    /**
     * A person and a thing owed.
     *
     * @param person sub
     * @param key the thing
     */
    public record Told(String person, Owed.Key key) {}
}
