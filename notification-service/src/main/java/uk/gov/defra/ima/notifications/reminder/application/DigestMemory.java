package uk.gov.defra.ima.notifications.reminder.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.defra.ima.notifications.delivery.domain.Deliveries;
import uk.gov.defra.ima.notifications.reminder.domain.DigestRound;
import uk.gov.defra.ima.notifications.reminder.domain.Owed;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderState;

/** What people have been told, read from the deliveries: a digest that failed told nobody anything. */
@ApplicationScoped
class DigestMemory {

    private final Deliveries deliveries;
    private final ReminderSettings settings;

    DigestMemory(Deliveries deliveries, ReminderSettings settings) {
        this.deliveries = deliveries;
        this.settings = settings;
    }

    /**
     * What counts on a London date.
     *
     * @param standing the reminders in question
     * @param waiting people for whom a digest still waits
     */
    DigestRound.Mailed recall(
            String organisation, LocalDate today, Collection<ReminderState> standing, Collection<String> waiting) {
        return new DigestRound.Mailed(told(organisation, today, standing), standings(organisation, today, waiting));
    }

    private Map<DigestRound.Told, LocalDate> told(
            String organisation, LocalDate today, Collection<ReminderState> standing) {
        Map<UUID, Owed.Key> keys = standing.stream().collect(Collectors.toMap(ReminderState::id, ReminderState::key));
        return deliveries.told(organisation, today.minusDays(settings.repeatDays())).stream()
                .filter(told -> keys.containsKey(told.reminder()))
                .collect(Collectors.toMap(
                        told -> new DigestRound.Told(told.recipient(), keys.get(told.reminder())),
                        Deliveries.Told::day));
    }

    private Map<String, DigestRound.Standing> standings(
            String organisation, LocalDate today, Collection<String> waiting) {
        var standings = new HashMap<String, DigestRound.Standing>();
        deliveries
                .hadDigest(organisation, today)
                .forEach(person -> standings.put(person, DigestRound.Standing.DONE_TODAY));
        waiting.forEach(person -> standings.put(person, DigestRound.Standing.WAITING));
        return standings;
    }
}
