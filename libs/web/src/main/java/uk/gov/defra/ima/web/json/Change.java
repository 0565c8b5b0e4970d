package uk.gov.defra.ima.web.json;

import java.util.Objects;
import java.util.Optional;

/**
 * What a merge patch (RFC 7396) says about one field: nothing, that it is to be removed, or its new value. Use it as
 * the type of a component of the request record; {@code Change<@NotNull String>} refuses removal.
 *
 * @param <T> type of the field
 */
public sealed interface Change<T> {

    /** The patch does not mention the field. */
    record Absent<T>() implements Change<T> {}

    /** The patch removes the field ({@code null}). */
    record Cleared<T>() implements Change<T> {}

    /**
     * The patch sets the field.
     *
     * @param value its new value, never null
     */
    record To<T>(T value) implements Change<T> {
        /** Refuses null: that is {@link Cleared}. */
        public To {
            Objects.requireNonNull(value, "value");
        }
    }

    /** Nothing is said about the field. */
    static <T> Change<T> absent() {
        return new Absent<>();
    }

    /** The field is to be removed. */
    static <T> Change<T> cleared() {
        return new Cleared<>();
    }

    /** The field is to become this. */
    static <T> Change<T> to(T value) {
        return new To<>(value);
    }

    /** Whether the patch leaves the field alone. */
    default boolean isAbsent() {
        return this instanceof Absent;
    }

    /**
     * The value of a required field after the patch.
     *
     * @throws IllegalStateException when the patch removes it: declare the component {@code Change<@NotNull T>}
     */
    default T applyTo(T current) {
        return switch (this) {
            case Absent<T> absent -> current;
            case Cleared<T> cleared -> throw new IllegalStateException("a required field was cleared");
            case To<T>(T value) -> value;
        };
    }

    /** The value of an optional field after the patch. */
    default Optional<T> applyToOptional(Optional<T> current) {
        return switch (this) {
            case Absent<T> absent -> current;
            case Cleared<T> cleared -> Optional.empty();
            case To<T>(T value) -> Optional.of(value);
        };
    }
}
