package uk.gov.defra.ima.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Turns what resource methods return into answers that can be kept. */
@Singleton
class Answers {

    /** What a method says of its answers, worked out once. */
    private record Declared(int status, String mediaType) {}

    private final ObjectMapper mapper;
    private final Map<Method, Declared> declared = new ConcurrentHashMap<>();

    Answers(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The status with which a result will be sent. */
    int statusOf(Object result, Method method) {
        return switch (result) {
            case Response response -> response.getStatus();
            case RestResponse<?> response -> response.getStatus();
            case null, default -> declared(method).status();
        };
    }

    /**
     * An answer to be kept.
     *
     * @param result what the method returned: an entity, a Response or a RestResponse of one; nothing asynchronous
     * @param method that returned it
     */
    StoredAnswer of(Object result, Method method) {
        return switch (result) {
            case Response response -> of(response.getStatus(), response.getHeaders(), response.getEntity(), method);
            case RestResponse<?> response ->
                of(response.getStatus(), response.getHeaders(), response.getEntity(), method);
            case CompletionStage<?> stage -> throw asynchronous(method);
            case Flow.Publisher<?> publisher -> throw asynchronous(method);
            case io.smallrye.mutiny.Uni<?> uni -> throw asynchronous(method);
            case null -> of(declared(method).status(), null, null, method);
            default -> of(declared(method).status(), null, result, method);
        };
    }

    private StoredAnswer of(int status, MultivaluedMap<String, Object> headers, Object entity, Method method) {
        Optional<byte[]> body = Optional.ofNullable(entity).map(this::bytes);
        Optional<String> type = body.map(present -> header(headers, HttpHeaders.CONTENT_TYPE)
                .orElseGet(() -> declared(method).mediaType()));
        return new StoredAnswer(
                status, type, header(headers, HttpHeaders.ETAG), header(headers, HttpHeaders.LOCATION), body);
    }

    private static Optional<String> header(MultivaluedMap<String, Object> headers, String name) {
        return Optional.ofNullable(headers).map(all -> all.getFirst(name)).map(HeaderText::of);
    }

    private byte[] bytes(Object entity) {
        return switch (entity) {
            case byte[] bytes -> bytes;
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            case GenericEntity<?> generic -> bytes(generic.getEntity());
            default -> {
                try {
                    yield mapper.writeValueAsBytes(entity);
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException("an answer could not be written as JSON", e);
                }
            }
        };
    }

    private Declared declared(Method method) {
        return declared.computeIfAbsent(method, Answers::read);
    }

    private static Declared read(Method method) {
        ResponseStatus status = method.getAnnotation(ResponseStatus.class);
        int ordinary = method.getReturnType() == void.class ? 204 : 200;
        Produces produces = Optional.ofNullable(method.getAnnotation(Produces.class))
                .orElseGet(() -> method.getDeclaringClass().getAnnotation(Produces.class));
        String mediaType =
                produces == null || produces.value().length == 0 ? MediaType.APPLICATION_JSON : produces.value()[0];
        return new Declared(status == null ? ordinary : status.value(), withCharset(mediaType));
    }

    /** As the framework sends it where the method names no charset. */
    private static String withCharset(String mediaType) {
        MediaType type = MediaType.valueOf(mediaType);
        boolean text = type.getType().equals("text") || type.getSubtype().endsWith("json");
        return text && !type.getParameters().containsKey(MediaType.CHARSET_PARAMETER)
                ? mediaType + ";charset=UTF-8"
                : mediaType;
    }

    private static IllegalStateException asynchronous(Method method) {
        return new IllegalStateException("@Idempotent needs a blocking method, and " + method + " is none");
    }
}
