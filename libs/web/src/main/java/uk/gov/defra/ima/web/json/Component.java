package uk.gov.defra.ima.web.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/**
 * One component of a request record, as it is on the wire.
 *
 * @param index its place among the components
 * @param name its name in JSON
 * @param javaName its name in Java
 * @param binding how its value is read
 * @param required whether the body must give it
 * @param wrapping what its type adds around the value
 */
record Component(int index, String name, String javaName, Binding binding, boolean required, Wrapping wrapping) {

    /** What stands around a component's value. */
    enum Wrapping {
        /** Nothing. */
        NONE,
        /** {@link Optional}: left out and null are both empty. */
        OPTIONAL,
        /** {@link Change}: left out and null differ. */
        CHANGE,
        /** {@link Change} of something that cannot be without a value: null is refused. */
        CHANGE_NOT_REMOVAL
    }

    /** Describes a component of a record, given how its value (within any wrapping) is read. */
    static Component of(int index, RecordComponent component, Binding binding) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        String name = property == null || property.value().isEmpty() ? component.getName() : property.value();
        Wrapping wrapping = wrapping(component);
        boolean required = isRequired(component)
                || isRequired(component.getAccessor())
                || (wrapping == Wrapping.NONE && binding.alwaysRequired());
        return new Component(index, name, component.getName(), binding, required, wrapping);
    }

    /** Reads the value at which the parser stands; null when something is wrong with it. */
    Object read(JsonParser json, At at, Findings findings) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return ofNull(at, findings);
        }
        Object value = binding.read(json, at, findings);
        if (value == null) {
            return null;
        }
        return switch (wrapping) {
            case NONE -> value;
            case OPTIONAL -> Optional.of(value);
            case CHANGE, CHANGE_NOT_REMOVAL -> Change.to(value);
        };
    }

    /** What the record gets when the body leaves the component out. */
    Object ofNothing(At parent, Findings findings) {
        if (required) {
            findings.add(parent.member(name), "is required");
            return null;
        }
        return filler();
    }

    /** What the record gets in place of a value that was wrong, so that the rest can still be checked. */
    Object filler() {
        return switch (wrapping) {
            case NONE -> binding.absent();
            case OPTIONAL -> Optional.empty();
            case CHANGE, CHANGE_NOT_REMOVAL -> Change.absent();
        };
    }

    private Object ofNull(At at, Findings findings) {
        if (required) {
            findings.add(at, "is required");
            return null;
        }
        return switch (wrapping) {
            case NONE -> binding.absent();
            case OPTIONAL -> Optional.empty();
            case CHANGE -> Change.cleared();
            case CHANGE_NOT_REMOVAL -> {
                findings.add(at, "cannot be removed");
                yield null;
            }
        };
    }

    private static Wrapping wrapping(RecordComponent component) {
        if (component.getType() == Optional.class) {
            return Wrapping.OPTIONAL;
        }
        if (component.getType() != Change.class) {
            return Wrapping.NONE;
        }
        boolean kept = component.getAnnotatedType() instanceof AnnotatedParameterizedType generic
                && isRequired(generic.getAnnotatedActualTypeArguments()[0]);
        return kept ? Wrapping.CHANGE_NOT_REMOVAL : Wrapping.CHANGE;
    }

    private static boolean isRequired(AnnotatedElement element) {
        return element.isAnnotationPresent(NotNull.class)
                || element.isAnnotationPresent(NotBlank.class)
                || element.isAnnotationPresent(NotEmpty.class);
    }
}
