package uk.gov.defra.ima.web.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Turns the JSON value at which a parser stands into a Java value of one type. */
interface Binding {

    /**
     * Reads one value, which is not {@code null}, and leaves the parser on its last token.
     *
     * @return the value; null when something was wrong with it, which is then among the findings
     * @throws IOException when the body is not JSON at all
     */
    Object read(JsonParser json, At at, Findings findings) throws IOException;

    /** What stands for a value that the body leaves out (or gives as {@code null}) and that is not required. */
    default Object absent() {
        return null;
    }

    /** Whether there is nothing that could stand for an absent value, as with {@code int}. */
    default boolean alwaysRequired() {
        return false;
    }
}
