package uk.gov.defra.ima.reports.statement.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.gov.defra.ima.reports.projection.domain.ActionStatus;
import uk.gov.defra.ima.reports.statement.domain.AssuranceStatement;
import uk.gov.defra.ima.reports.statement.domain.Evidence;
import uk.gov.defra.ima.reports.statement.domain.Figure;
import uk.gov.defra.ima.reports.statement.domain.StatementHead;

/** The payload of {@code statement.drafted.v1}. A null part is left out of the JSON. */
record StatementDrafted(By by, Statement statement) {

    static StatementDrafted of(AssuranceStatement drafted) {
        StatementHead head = drafted.head();
        return new StatementDrafted(
                new By(
                        head.drafter().sub(),
                        head.drafter().post().orElse(null),
                        head.drafter().client().orElse(null)),
                new Statement(
                        head.id(),
                        head.organisation(),
                        new Scope(head.scope().kind().name(), head.scope().id()),
                        new Period(head.period().from(), head.period().to()),
                        head.asAt(),
                        drafted.figures().stream().map(Counted::of).toList(),
                        head.status().name(),
                        head.version(),
                        head.createdAt(),
                        head.updatedAt()));
    }

    record By(String sub, String post, String client) {}

    record Statement(
            UUID id,
            String organisation,
            Scope scope,
            Period period,
            Instant asAt,
            List<Counted> figures,
            String status,
            long version,
            Instant createdAt,
            Instant updatedAt) {}

    record Scope(String kind, String id) {}

    record Period(LocalDate from, LocalDate to) {}

    record Counted(String name, String status, int count, List<UUID> events) {

        static Counted of(Figure figure) {
            return new Counted(
                    figure.name(),
                    figure.status().map(ActionStatus::name).orElse(null),
                    figure.count(),
                    figure.counted().stream().map(Evidence::event).toList());
        }
    }
}
