package uk.gov.defra.ima.notifications.reminder.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import uk.gov.defra.ima.notifications.calendar.domain.London;
import uk.gov.defra.ima.notifications.caseload.application.CaseloadLock;
import uk.gov.defra.ima.notifications.reminder.domain.LedgerDays;

/**
 * Does for one organisation what its day still asks for: reckon the ledger once each day, and send the digests once
 * each working day, from the digest hour on. What was missed is done late, and once: yesterday's is never made up for,
 * because today's says what is owed now.
 */
@ApplicationScoped
class KeepDay {

    private final LedgerDays days;
    private final CaseloadLock lock;
    private final ReckonLedger ledger;
    private final SendDigests sendDigests;
    private final ReminderSettings settings;

    KeepDay(
            LedgerDays days,
            CaseloadLock lock,
            ReckonLedger ledger,
            SendDigests sendDigests,
            ReminderSettings settings) {
        this.days = days;
        this.lock = lock;
        this.ledger = ledger;
        this.sendDigests = sendDigests;
        this.settings = settings;
    }

    /** Does it; replicas that look at the same moment take turns, and the later finds it done. */
    @Transactional
    void at(String organisation, Instant now) {
        lock.alone(organisation);
        var today = London.dayOf(now);
        var day = days.of(organisation);
        if (day.awaitsDigests(today) && isDigestTime(now)) {
            sendDigests.send(organisation, now);
            day.digested(today);
        } else if (day.awaitsReckoning(today)) {
            ledger.reckon(organisation, now);
        }
    }

    private boolean isDigestTime(Instant now) {
        return settings.workingDays().includes(London.dayOf(now))
                && !London.timeOf(now).isBefore(settings.digestHour());
    }
}
