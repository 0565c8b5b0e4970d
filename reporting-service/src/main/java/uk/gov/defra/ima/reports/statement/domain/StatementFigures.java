package uk.gov.defra.ima.reports.statement.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import uk.gov.defra.ima.reports.database.Database;
import uk.gov.defra.ima.reports.database.Row;
import uk.gov.defra.ima.reports.projection.domain.ActionStatus;

/** The figures of statements, and the events behind each. */
@ApplicationScoped
class StatementFigures {

    private static final String ADD_FIGURE =
            "insert into statement_figure (statement_id, position, name, status, count) values (?, ?, ?, ?, ?)";
    private static final String ADD_EVIDENCE = """
            insert into statement_evidence (statement_id, figure, position, part, event_id, event_type, subject,
                version, recorded_at, ref)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Database database;

    StatementFigures(Database database) {
        this.database = database;
    }

    /** Adds the figures of a statement in the order given. */
    void add(UUID statement, List<Figure> figures) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> evidence = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            rows.add(new Object[] {statement, i, figure.name(), figure.status().map(ActionStatus::name), figure.count()
            });
            int position = 0;
            for (Evidence event : figure.counted()) {
                evidence.add(row(statement, i, position++, Part.COUNTED, event));
            }
            for (Evidence event : figure.supporting()) {
                evidence.add(row(statement, i, position++, Part.SUPPORTING, event));
            }
        }
        database.writeAll(ADD_FIGURE, rows);
        database.writeAll(ADD_EVIDENCE, evidence);
    }

    private static Object[] row(UUID statement, int figure, int position, Part part, Evidence event) {
        return new Object[] {
            statement,
            figure,
            position,
            part.name(),
            event.event(),
            event.type(),
            event.subject(),
            event.version(),
            event.recordedAt(),
            event.ref()
        };
    }

    /** The figures of a statement in its order. */
    List<Figure> of(UUID statement) {
        List<Placed> evidence = database.read(
                "select * from statement_evidence where statement_id = ? order by figure, position",
                Placed::read,
                statement);
        return database.read(
                "select * from statement_figure where statement_id = ? order by position",
                row -> figure(row, evidence),
                statement);
    }

    private static Figure figure(Row row, List<Placed> evidence) {
        Predicate<Placed> its = placed -> placed.figure() == row.number("position");
        return new Figure(
                row.text("name"),
                row.optionalText("status").map(ActionStatus::of),
                those(evidence, its.and(placed -> placed.part() == Part.COUNTED)),
                those(evidence, its.and(placed -> placed.part() == Part.SUPPORTING)));
    }

    private static List<Evidence> those(List<Placed> evidence, Predicate<Placed> condition) {
        return evidence.stream().filter(condition).map(Placed::event).toList();
    }

    private enum Part {
        COUNTED,
        SUPPORTING
    }

    private record Placed(long figure, Part part, Evidence event) {

        static Placed read(Row row) {
            return new Placed(
                    row.number("figure"),
                    Part.valueOf(row.text("part")),
                    new Evidence(
                            row.uuid("event_id"),
                            row.text("event_type"),
                            row.text("subject"),
                            row.number("version"),
                            row.moment("recorded_at"),
                            row.optionalText("ref")));
        }
    }
}
