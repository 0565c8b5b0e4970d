package uk.gov.defra.ima.web.parameters;

import jakarta.ws.rs.BeanParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a resource method declares, worked out once for each method.
 *
 * @param all every parameter, those within {@code @BeanParam} types included
 * @param query those of the query, by name
 * @param anyQuery whether the method reads the query in ways that cannot be seen, or says that it takes anything
 */
record DeclaredParameters(List<DeclaredParameter> all, Map<String, DeclaredParameter> query, boolean anyQuery) {

    private static final Map<Method, DeclaredParameters> KNOWN = new ConcurrentHashMap<>();

    /** What the method declares. */
    static DeclaredParameters of(Method method) {
        return KNOWN.computeIfAbsent(method, DeclaredParameters::read);
    }

    /** The parameter of this name in Java, if there is one. */
    Optional<DeclaredParameter> byJavaName(String javaName) {
        return all.stream()
                .filter(parameter -> parameter.javaName().equals(javaName))
                .findFirst();
    }

    private static DeclaredParameters read(Method method) {
        List<DeclaredParameter> all = new ArrayList<>();
        boolean open = method.isAnnotationPresent(OpenQuery.class)
                || method.getDeclaringClass().isAnnotationPresent(OpenQuery.class);
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                readBean(parameter.getType(), all);
            } else {
                open |= Map.class.isAssignableFrom(parameter.getType());
                all.add(describe(parameter, parameter.getName(), parameter.getParameterizedType()));
            }
        }
        Map<String, DeclaredParameter> query = new LinkedHashMap<>();
        all.stream()
                .filter(parameter -> parameter.source() == DeclaredParameter.Source.QUERY)
                .forEach(parameter -> query.put(parameter.name(), parameter));
        return new DeclaredParameters(List.copyOf(all), query, open);
    }

    private static void readBean(Class<?> bean, List<DeclaredParameter> into) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    continue;
                }
                if (field.isAnnotationPresent(BeanParam.class)) {
                    readBean(field.getType(), into);
                } else {
                    into.add(describe(field, field.getName(), field.getGenericType()));
                }
            }
        }
    }

    private static DeclaredParameter describe(AnnotatedElement element, String javaName, Type type) {
        ParameterSource source = ParameterSource.of(element.getAnnotations(), javaName);
        Class<?> raw = raw(type);
        boolean repeatable = Collection.class.isAssignableFrom(raw) || raw.isArray();
        Class<?> value = raw.isArray() ? raw.getComponentType() : value(type, raw);
        return new DeclaredParameter(source.source(), source.name(), javaName, Readings.of(value), repeatable);
    }

    private static Class<?> value(Type type, Class<?> raw) {
        boolean holder = Collection.class.isAssignableFrom(raw) || raw == Optional.class;
        return holder && type instanceof ParameterizedType generic ? raw(generic.getActualTypeArguments()[0]) : raw;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType generic) {
            return raw(generic.getRawType());
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}
