package uk.gov.defra.ima.notifications.reminder.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How far an organisation's ledger has come: what a service that was away looks at to see what it has missed. */
@Entity
@Table(name = "ledger_day")
public class LedgerDay {

    @Id
    private String organisation;

    @Column(name = "reckoned_on")
    private LocalDate reckonedOn;

    @Column(name = "digested_on")
    private LocalDate digestedOn;

    /** For the persistence provider. */
    protected LedgerDay() {}

    /** A ledger that has never been reckoned. */
    public LedgerDay(String organisation) {
        this.organisation = organisation;
    }

    /** Whether the ledger has not been reckoned on a London date. */
    public boolean awaitsReckoning(LocalDate today) {
        return !today.equals(reckonedOn);
    }

    /** Whether the scheduled digests of a London date have not been sent. */
    public boolean awaitsDigests(LocalDate today) {
        return !today.equals(digestedOn);
    }

    /** Notes that it has been reckoned. */
    public void reckoned(LocalDate today) {
        reckonedOn = today;
    }

    /** Notes that the scheduled digests have been decided. */
    public void digested(LocalDate today) {
        digestedOn = today;
    }
}
