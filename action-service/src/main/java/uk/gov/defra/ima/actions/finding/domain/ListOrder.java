package uk.gov.defra.ima.actions.finding.domain;

import java.util.List;
import uk.gov.defra.ima.actions.action.domain.Action;

/** Orders in which actions are listed. Each has an index in that order, and the id to decide between equals. */
public enum ListOrder {
    /** By plan, then by reference in natural order: 1.2 before 1.10. */
    REF("a.plan_id, a.ref_sort, a.id", "uuid, text, uuid") {
        @Override
        List<String> keysOf(Action action) {
            return List.of(
                    action.plan().toString(), action.refSort(), action.id().toString());
        }
    },
    /** By the last day that the due words allow; those without such a day come last. */
    DUE("coalesce(a.due_latest,'infinity'), a.id", "date, uuid") {
        @Override
        List<String> keysOf(Action action) {
            var latest = action.completionDue().latest();
            return List.of(
                    latest == null ? "infinity" : latest.toString(), action.id().toString());
        }
    },
    /** By the moment of the last change. */
    UPDATED("a.updated_at, a.id", "timestamptz, uuid") {
        @Override
        List<String> keysOf(Action action) {
            return List.of(action.updatedAt().toString(), action.id().toString());
        }
    };

    private final String columns;
    private final String types;

    ListOrder(String columns, String types) {
        this.columns = columns;
        this.types = types;
    }

    /** What the order goes by. */
    List<String> columns() {
        return parts(columns);
    }

    /** The types of the columns, which a cursor keeps as text. */
    List<String> types() {
        return parts(types);
    }

    /** At commas with a space after them: those within an expression have none. */
    private static List<String> parts(String list) {
        return List.of(list.split(", ", -1));
    }

    /** The place of an action in it, as a cursor keeps it. */
    abstract List<String> keysOf(Action action);
}
