package uk.gov.defra.ima.web.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Validator;
import java.io.IOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Finds the binding of each type, once. */
final class Bindings {

    private final ObjectMapper mapper;
    private final Constraints constraints;
    private final Map<JavaType, Binding> records = new ConcurrentHashMap<>();

    Bindings(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.constraints = new Constraints(validator);
    }

    /** The binding of a type. */
    Binding of(Type type) {
        return of(mapper.constructType(type));
    }

    /** The binding of a record's component, within {@link Optional} or {@link Change} where it is one. */
    Binding ofComponent(JavaType record, RecordComponent component) {
        JavaType type = mapper.getTypeFactory().resolveMemberType(component.getGenericType(), record.getBindings());
        boolean wrapped = type.hasRawClass(Optional.class) || type.hasRawClass(Change.class);
        JavaType value = wrapped ? type.containedType(0) : type;
        return component.getAccessor().isAnnotationPresent(JsonDeserialize.class) ? foreign(value) : of(value);
    }

    private Binding of(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (hasOwnReader(raw)) {
            return foreign(type);
        }
        if (raw.isRecord()) {
            return records.containsKey(type) ? records.get(type) : new Later(type);
        }
        if (JsonNode.class.isAssignableFrom(raw)) {
            return new TreeBinding(raw);
        }
        if (raw == List.class || raw == Collection.class) {
            return CollectionBinding.list(of(type.getContentType()));
        }
        if (raw == Set.class) {
            return CollectionBinding.set(of(type.getContentType()));
        }
        if (raw == Map.class && type.getKeyType().hasRawClass(String.class)) {
            return new MapBinding(of(type.getContentType()));
        }
        return ScalarBinding.of(raw).orElseGet(() -> foreign(type));
    }

    private Binding foreign(JavaType type) {
        return new ForeignBinding(type, mapper.readerFor(type));
    }

    private static boolean hasOwnReader(Class<?> raw) {
        if (raw.isAnnotationPresent(JsonDeserialize.class)) {
            return true;
        }
        Stream<AccessibleObject> makers =
                Stream.concat(Arrays.stream(raw.getDeclaredConstructors()), Arrays.stream(raw.getDeclaredMethods()));
        return (raw.isRecord() || raw.isEnum())
                && makers.anyMatch(maker -> maker.isAnnotationPresent(JsonCreator.class));
    }

    /** A record's binding, made when it is first needed: records may contain themselves. */
    private final class Later implements Binding {

        private final JavaType type;

        Later(JavaType type) {
            this.type = type;
        }

        @Override
        public Object read(JsonParser json, At at, Findings findings) throws IOException {
            Binding known = records.get(type);
            if (known == null) {
                known = new RecordBinding(type, Bindings.this, constraints);
                records.put(type, known);
            }
            return known.read(json, at, findings);
        }
    }
}
