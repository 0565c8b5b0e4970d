package uk.gov.defra.ima.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;

/**
 * Everything else: types with deserialisers of their own are left to Jackson, and what it refuses is reported at its
 * place.
 *
 * @param type the type
 * @param reader Jackson's reader of that type
 */
record ForeignBinding(JavaType type, ObjectReader reader) implements Binding {

    private static final TreeBinding ANY = new TreeBinding(JsonNode.class);

    @Override
    public Object read(JsonParser json, At at, Findings findings) throws IOException {
        JsonNode tree = (JsonNode) ANY.read(json, at, findings);
        if (tree == null) {
            return null;
        }
        try {
            return reader.forType(type).readValue(tree);
        } catch (JsonMappingException e) {
            At here = at;
            for (JsonMappingException.Reference step : e.getPath()) {
                here = step.getFieldName() == null
                        ? here.item(Math.max(step.getIndex(), 0))
                        : here.member(step.getFieldName());
            }
            findings.add(here, "is not valid");
        } catch (JsonProcessingException e) {
            findings.add(at, "is not valid");
        }
        return null;
    }
}
