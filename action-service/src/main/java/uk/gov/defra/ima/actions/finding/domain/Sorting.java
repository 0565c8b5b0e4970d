package uk.gov.defra.ima.actions.finding.domain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.gov.defra.ima.actions.action.domain.Action;

/**
 * An order and its direction; descending is the exact reverse.
 *
 * @param order what it goes by
 * @param direction which end comes first
 */
public record Sorting(ListOrder order, Direction direction) {

    /** As nobody asked for another: by plan, and by reference in natural order. */
    public static final Sorting BY_REF = new Sorting(ListOrder.REF, Direction.ASCENDING);

    /** Which end comes first. */
    public enum Direction {
        /** The least. */
        ASCENDING,
        /** The greatest. */
        DESCENDING
    }

    /** The place of an action, as a cursor keeps it. */
    public List<String> keysOf(Action action) {
        return order.keysOf(action);
    }

    /** The columns with their direction, for {@code order by}. */
    String clause(List<String> columns) {
        var direction = this.direction == Direction.ASCENDING ? "" : " desc";
        return columns.stream().map(column -> column + direction).collect(Collectors.joining(", "));
    }

    /** Adds that a page begins after the place where an earlier one ended. */
    void after(List<String> keys, Conditions conditions) {
        var places = IntStream.range(0, keys.size())
                .mapToObj(i -> "cast(:after%d as %s)".formatted(i, order.types().get(i)))
                .toList();
        // A row of values is compared as the index has them.
        conditions.and("(%s) %s (%s)"
                .formatted(
                        String.join(", ", order.columns()),
                        direction == Direction.ASCENDING ? ">" : "<",
                        String.join(", ", places)));
        for (var i = 0; i < keys.size(); i++) {
            conditions.parameter("after" + i, keys.get(i));
        }
    }
}
