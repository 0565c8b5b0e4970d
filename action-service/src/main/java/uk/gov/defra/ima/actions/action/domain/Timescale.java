package uk.gov.defra.ima.actions.action.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import uk.gov.defra.ima.actions.due.domain.CompletionDue;

/** When an action is to be complete, with the last day by which it is found and sorted. */
@Embeddable
class Timescale {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "completion_due", nullable = false)
    CompletionDue due;

    @Column(name = "due_latest")
    LocalDate latest;

    /** For the persistence layer alone. */
    protected Timescale() {}

    Timescale(CompletionDue due) {
        take(due);
    }

    /** Takes on other words, and returns those before. */
    CompletionDue change(CompletionDue to) {
        var before = due;
        take(to);
        return before;
    }

    private void take(CompletionDue given) {
        due = given;
        latest = given.latest();
    }
}
