package uk.gov.defra.ima.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import uk.gov.defra.ima.web.parameters.Text;

/**
 * An object whose members' names are the client's, for a map by string; a field left out is an empty one.
 *
 * @param value binding of the members' values
 */
record MapBinding(Binding value) implements Binding {

    @Override
    public Object read(JsonParser json, At at, Findings findings) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            findings.add(at, "must be an object");
            json.skipChildren();
            return null;
        }
        int before = findings.count();
        Map<String, Object> members = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            At here = at.member(name);
            json.nextToken();
            Text.problemOf(name).ifPresent(problem -> findings.add(here, "has a name that " + problem));
            if (!seen.add(name)) {
                findings.add(here, "is given more than once");
                json.skipChildren();
            } else if (json.currentToken() == JsonToken.VALUE_NULL) {
                findings.add(here, "must not be null");
            } else {
                members.put(name, value.read(json, here, findings));
            }
        }
        return findings.count() == before ? Collections.unmodifiableMap(members) : null;
    }

    @Override
    public Object absent() {
        return Map.of();
    }
}
