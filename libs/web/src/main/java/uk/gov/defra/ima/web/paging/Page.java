package uk.gov.defra.ima.web.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items what is on the page, in the list's order
 * @param next cursor of the following page; null, and absent from the JSON, on the last one
 * @param <T> type of the items
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        List<T> items,

        @Schema(description = "Cursor of the next page; absent on the last one")
        String next) {

    /** Keeps its own copy of the items. */
    public Page {
        items = List.copyOf(items);
    }

    /** A page and the cursor of the one after it, if there is one. */
    public static <T> Page<T> of(List<T> items, Optional<String> next) {
        return new Page<>(items, next.orElse(null));
    }

    /**
     * A page cut from what was found, which is asked for with one item more than fits, to see whether another page follows.
     *
     * @param found at most {@code size} + 1 items
     * @param size items on a page
     * @param cursorAfter the cursor of the page after an item
     */
    public static <T> Page<T> cut(List<T> found, int size, Function<? super T, String> cursorAfter) {
        return found.size() > size
                ? new Page<>(found.subList(0, size), cursorAfter.apply(found.get(size - 1)))
                : last(found);
    }

    /** The last (or only) page. */
    public static <T> Page<T> last(List<T> items) {
        return new Page<>(items, null);
    }

    /** The same page with each item turned into something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), next);
    }
}
