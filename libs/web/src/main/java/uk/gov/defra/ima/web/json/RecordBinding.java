package uk.gov.defra.ima.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.ProblemException;

/**
 * An object for a record: reads all that can be read, names all that cannot, and checks the record's constraints
 * (Jakarta Validation), nested records included whether or not they are marked {@code @Valid}.
 */
final class RecordBinding implements Binding {

    private static final Logger LOG = Logger.getLogger(RecordBinding.class);

    private final Constructor<?> constructor;
    private final List<Component> components;
    private final Map<String, Component> byName = new LinkedHashMap<>();
    private final Set<String> readOnly;
    private final Constraints constraints;

    RecordBinding(JavaType type, Bindings bindings, Constraints constraints) {
        Class<?> raw = type.getRawClass();
        RecordComponent[] declared = raw.getRecordComponents();
        List<Component> described = new ArrayList<>(declared.length);
        for (RecordComponent component : declared) {
            Binding binding = bindings.ofComponent(type, component);
            described.add(Component.of(described.size(), component, binding));
        }
        this.components = List.copyOf(described);
        components.forEach(component -> byName.put(component.name(), component));
        this.constructor = canonical(raw, declared);
        this.readOnly = Optional.ofNullable(raw.getAnnotation(ReadOnly.class))
                .map(ReadOnly::value)
                .map(Set::of)
                .orElse(Set.of());
        this.constraints = constraints;
    }

    @Override
    public Object read(JsonParser json, At at, Findings findings) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            findings.add(at, "must be an object");
            json.skipChildren();
            return null;
        }
        int before = findings.count();
        Object[] values = values(json, at, findings);
        boolean sound = findings.count() == before;
        Object made = make(values, at, findings, sound);
        if (made != null) {
            constraints.check(made, at, findings);
        }
        return sound && findings.count() == before ? made : null;
    }

    private Object[] values(JsonParser json, At at, Findings findings) throws IOException {
        Object[] values = new Object[components.size()];
        boolean[] seen = new boolean[values.length];
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            Component component = byName.get(name);
            if (component == null) {
                findings.add(at.member(name), refusal(name));
                json.skipChildren();
            } else if (seen[component.index()]) {
                findings.add(at.member(name), "is given more than once");
                json.skipChildren();
            } else {
                seen[component.index()] = true;
                Object read = component.read(json, at.member(name), findings);
                values[component.index()] = read == null ? component.filler() : read;
            }
        }
        for (Component component : components) {
            if (!seen[component.index()]) {
                Object read = component.ofNothing(at, findings);
                values[component.index()] = read == null ? component.filler() : read;
            }
        }
        return values;
    }

    private String refusal(String name) {
        if (readOnly.contains(name)) {
            return "is read-only";
        }
        return byName.isEmpty()
                ? "is not known here"
                : "is not known here; known are " + String.join(", ", byName.keySet());
    }

    private Object make(Object[] values, At at, Findings findings, boolean sound) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (sound) {
                refused(e.getCause(), at, findings);
            }
            // Otherwise it was refused for want of a value that is among the findings already.
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot construct a " + constructor.getDeclaringClass(), e);
        }
    }

    private static void refused(Throwable cause, At at, Findings findings) {
        if (cause instanceof ProblemException problem) {
            for (FieldError error : problem.errors()) {
                findings.add(at.member(error.field()).toString(), error.problem());
            }
            if (problem.errors().isEmpty()) {
                findings.add(at, problem.detail());
            }
            return;
        }
        LOG.debug("A request record refused its values", cause);
        findings.add(at, "is not valid");
    }

    private static Constructor<?> canonical(Class<?> raw, RecordComponent[] declared) {
        Class<?>[] types = Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = raw.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its canonical constructor", e);
        }
    }
}
