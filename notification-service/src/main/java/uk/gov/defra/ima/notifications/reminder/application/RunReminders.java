package uk.gov.defra.ima.notifications.reminder.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.gov.defra.ima.notifications.calendar.domain.London;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/** Reckons the ledgers and sends each holder their digest; or shows what that would send. */
@ApplicationScoped
public class RunReminders {

    private final SendDigests sendDigests;
    private final ShowDigests showDigests;
    private final Clock clock;

    RunReminders(SendDigests sendDigests, ShowDigests showDigests, Clock clock) {
        this.sendDigests = sendDigests;
        this.showDigests = showDigests;
        this.clock = clock;
    }

    /**
     * Runs.
     *
     * @throws uk.gov.defra.ima.web.problem.ProblemException 422 when it should send for another day than today: what
     *     people are told must be true when they read it
     */
    @Transactional
    public ReminderRun run(Command command) {
        var asAt = command.asAt().orElseGet(clock::instant);
        var day = London.dayOf(asAt);
        if (command.mode() == ReminderRun.Mode.SEND && !day.equals(London.dayOf(clock.instant()))) {
            throw Problems.unprocessable(
                    "A run for another day can be shown, and not sent.",
                    new FieldError("asAt", "is not today in London; leave it out, or set dryRun"));
        }
        var digests = new ArrayList<ReminderRun.PersonDigest>();
        var nobodys = new ArrayList<ReminderRun.Item>();
        for (String organisation : new TreeSet<>(command.organisations())) {
            var found = switch (command.mode()) {
                case SEND -> sendDigests.send(organisation, asAt);
                case SHOW -> showDigests.show(organisation, asAt);
            };
            digests.addAll(found.digests());
            nobodys.addAll(found.nobodys());
        }
        return new ReminderRun(asAt, day, command.mode(), List.copyOf(digests), List.copyOf(nobodys));
    }

    /**
     * A run that somebody asks for.
     *
     * @param organisations whose ledgers
     * @param asAt the moment to reckon with; now, when absent
     * @param mode whether to send
     */
    public record Command(Set<String> organisations, Optional<Instant> asAt, ReminderRun.Mode mode) {}

    /** What was found in one organisation. */
    record Found(List<ReminderRun.PersonDigest> digests, List<ReminderRun.Item> nobodys) {}
}
