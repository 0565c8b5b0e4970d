package uk.gov.defra.ima.web.json;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import uk.gov.defra.ima.web.problem.BodyTooLarge;

/** Binds request bodies that are records; everything else is left to Jackson's own reader. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
class StrictJsonReader implements MessageBodyReader<Record> {

    private final StrictJson json;
    private final int limit;

    StrictJsonReader(StrictJson json, BodySettings settings) {
        this.json = json;
        this.limit = Math.toIntExact(settings.jsonLimit().asLongValue());
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw BodyTooLarge.over(limit);
        }
        return (Record) json.read(bytes, genericType);
    }
}
