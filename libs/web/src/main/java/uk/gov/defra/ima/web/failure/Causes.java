package uk.gov.defra.ima.web.failure;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything behind an exception, nearest first: its causes and what it suppressed, since a transaction manager keeps the
 * reason of a failed commit among the suppressed.
 */
final class Causes {

    private static final int MOST = 64;

    private final Set<Throwable> all;

    private Causes(Set<Throwable> all) {
        this.all = all;
    }

    /** The exception itself and everything behind it. */
    static Causes of(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> inOrder = new ArrayDeque<>();
        Deque<Throwable> waiting = new ArrayDeque<>();
        waiting.add(failure);
        while (!waiting.isEmpty() && inOrder.size() < MOST) {
            Throwable next = waiting.remove();
            if (seen.add(next)) {
                inOrder.add(next);
                if (next.getCause() != null) {
                    waiting.addFirst(next.getCause());
                }
                for (Throwable suppressed : next.getSuppressed()) {
                    waiting.addLast(suppressed);
                }
            }
        }
        return new Causes(Collections.unmodifiableSequencedSet(new LinkedHashSet<>(inOrder)));
    }

    /** Those of a type, nearest first. */
    <T> Stream<T> ofType(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast);
    }

    /** The nearest of a type. */
    <T> Optional<T> first(Class<T> type) {
        return ofType(type).findFirst();
    }

    /** Whether any of them is such. */
    boolean any(Predicate<Throwable> such) {
        return all.stream().anyMatch(such);
    }
}
