package uk.gov.defra.ima.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * An array for a list or a set; a field left out is an empty one.
 *
 * @param item binding of the items
 * @param collect turns the items read into the collection
 */
record CollectionBinding(Binding item, Function<List<Object>, Object> collect) implements Binding {

    /** For a list. */
    static CollectionBinding list(Binding item) {
        return new CollectionBinding(item, List::copyOf);
    }

    /** For a set, which keeps the order of the body. */
    static CollectionBinding set(Binding item) {
        return new CollectionBinding(item, CollectionBinding::ordered);
    }

    @Override
    public Object read(JsonParser json, At at, Findings findings) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            findings.add(at, "must be an array");
            json.skipChildren();
            return null;
        }
        int before = findings.count();
        List<Object> items = new ArrayList<>();
        int index = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            At here = at.item(index++);
            if (json.currentToken() == JsonToken.VALUE_NULL) {
                findings.add(here, "must not be null");
            } else {
                Object read = item.read(json, here, findings);
                if (read != null) {
                    items.add(read);
                }
            }
        }
        return findings.count() == before ? collect.apply(items) : null;
    }

    @Override
    public Object absent() {
        return collect.apply(List.of());
    }

    private static Set<Object> ordered(List<Object> items) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(items));
    }
}
