package uk.gov.defra.ima.web.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemType;
import uk.gov.defra.ima.web.problem.Problems;

/** Reads JSON into request records, and says everything that is wrong with it at once. */
@Singleton
public class StrictJson {

    private final ObjectMapper mapper;
    private final Bindings bindings;
    private final Map<Type, Binding> known = new ConcurrentHashMap<>();

    StrictJson(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.bindings = new Bindings(mapper, validator);
    }

    /**
     * Reads a body.
     *
     * @param body UTF-8 JSON
     * @param type a record
     * @return an instance that satisfies the constraints on it
     * @throws ProblemException MALFORMED_BODY when it is not one JSON value; INVALID_REQUEST naming every field at fault
     */
    public Object read(byte[] body, Type type) {
        if (body.length == 0) {
            throw malformed("A JSON object is needed as the body.");
        }
        Findings findings = new Findings();
        try (JsonParser json = mapper.createParser(body)) {
            if (json.nextToken() == null) {
                throw malformed("A JSON object is needed as the body.");
            }
            Object read = null;
            if (json.currentToken() == JsonToken.VALUE_NULL) {
                findings.add(At.root(), "must be an object");
            } else {
                read = known.computeIfAbsent(type, bindings::of).read(json, At.root(), findings);
            }
            if (json.nextToken() != null) {
                throw malformed("There is more in the body after the end of the JSON object, at "
                        + place(json.currentTokenLocation()));
            }
            if (findings.count() > 0) {
                throw Problems.invalid(findings.all());
            }
            return read;
        } catch (JsonProcessingException e) {
            // Jackson's own words speak of its classes and settings; where it stopped is what helps.
            throw malformed("The body is not valid JSON at " + place(e.getLocation()));
        } catch (CharConversionException e) {
            // Its first bytes look like UTF-32, which JSON once could be.
            throw malformed("The body is not JSON in UTF-8.");
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private static String place(JsonLocation location) {
        return location == null
                ? "an unknown place."
                : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ".";
    }

    private static ProblemException malformed(String detail) {
        return new ProblemException(ProblemType.MALFORMED_BODY, detail, List.of());
    }
}
