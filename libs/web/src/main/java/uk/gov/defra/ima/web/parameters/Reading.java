package uk.gov.defra.ima.web.parameters;

import java.util.function.Function;

/**
 * How a piece of text becomes a value, the same in a query, a path and a JSON string.
 *
 * @param expected what a person is told when it cannot: {@code must be a date such as 2018-07-31}
 * @param reader reads the text; throws IllegalArgumentException or DateTimeException when it cannot
 * @param <T> type of the value
 */
public record Reading<T>(String expected, Function<String, T> reader) {

    /**
     * Reads the text.
     *
     * @throws IllegalArgumentException when it is not what is expected
     * @throws java.time.DateTimeException when it is not what is expected
     */
    public T read(String text) {
        return reader.apply(text);
    }
}
