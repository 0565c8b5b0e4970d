package uk.gov.defra.ima.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.gov.defra.ima.web.parameters.Reading;
import uk.gov.defra.ima.web.parameters.Readings;
import uk.gov.defra.ima.web.parameters.Text;

/**
 * One JSON token for one value.
 *
 * @param tokens which tokens will do
 * @param expected what a person is told when it is another one, or its content is wrong
 * @param content reads the token's content; throws a runtime exception when it is wrong
 */
record ScalarBinding(Set<JsonToken> tokens, String expected, Content content) implements Binding {

    /** Reads the content of the token at which the parser stands. */
    @FunctionalInterface
    interface Content {
        Object of(JsonParser json) throws IOException;
    }

    private static final Set<JsonToken> STRING = Set.of(JsonToken.VALUE_STRING);
    private static final Set<JsonToken> WHOLE = Set.of(JsonToken.VALUE_NUMBER_INT);
    private static final Set<JsonToken> NUMBER = Set.of(JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT);
    private static final Set<JsonToken> BOOLEAN = Set.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);

    /** Beyond this many places a short text makes a number of megabytes. */
    private static final int MOST_PLACES = 1000;

    private static final Map<Class<?>, Binding> KNOWN = known();

    /** The binding of a type written as one token, if it is one that this lib knows. */
    static Optional<Binding> of(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(text(Readings.ofEnum(type)));
        }
        return Optional.ofNullable(KNOWN.get(type));
    }

    @Override
    public Object read(JsonParser json, At at, Findings findings) throws IOException {
        if (!tokens.contains(json.currentToken())) {
            findings.add(at, expected);
            json.skipChildren();
            return null;
        }
        try {
            return content.of(json);
        } catch (UnstorableText e) {
            findings.add(at, e.getMessage());
        } catch (ArithmeticException | IllegalArgumentException | DateTimeException e) {
            // Why it was refused is in what is expected; the exception's own words are about Java.
            findings.add(at, expected);
        }
        return null;
    }

    private static Map<Class<?>, Binding> known() {
        Map<Class<?>, Binding> known = new HashMap<>();
        known.put(String.class, new ScalarBinding(STRING, "must be a string", ScalarBinding::storable));
        known.put(URI.class, new ScalarBinding(STRING, "must be a URI", json -> URI.create(storable(json))));
        for (Class<?> type : Readings.TEXTS) {
            known.put(type, text(Readings.of(type).orElseThrow()));
        }
        whole(known, int.class, Integer.class, BigInteger::intValueExact);
        whole(known, long.class, Long.class, BigInteger::longValueExact);
        whole(known, short.class, Short.class, BigInteger::shortValueExact);
        known.put(BigInteger.class, new ScalarBinding(WHOLE, "must be a whole number", JsonParser::getBigIntegerValue));
        known.put(BigDecimal.class, new ScalarBinding(NUMBER, "must be a number", ScalarBinding::decimal));
        Binding number = new ScalarBinding(NUMBER, "must be a number", ScalarBinding::finite);
        known.put(Double.class, number);
        known.put(double.class, new Primitive(number, 0d));
        Binding truth = new ScalarBinding(BOOLEAN, "must be true or false", JsonParser::getBooleanValue);
        known.put(Boolean.class, truth);
        known.put(boolean.class, new Primitive(truth, false));
        return Map.copyOf(known);
    }

    private static void whole(
            Map<Class<?>, Binding> known, Class<?> primitive, Class<?> boxed, Function<BigInteger, Object> exact) {
        String expected = Readings.of(boxed).map(Reading::expected).orElse("must be a whole number");
        Binding binding = new ScalarBinding(WHOLE, expected, json -> exact.apply(json.getBigIntegerValue()));
        known.put(boxed, binding);
        known.put(primitive, new Primitive(binding, exact.apply(BigInteger.ZERO)));
    }

    private static Binding text(Reading<?> reading) {
        return new ScalarBinding(STRING, reading.expected(), json -> reading.read(json.getText()));
    }

    private static String storable(JsonParser json) throws IOException {
        String text = json.getText();
        Optional<String> problem = Text.problemOf(text);
        if (problem.isPresent()) {
            throw new UnstorableText(problem.get());
        }
        return text;
    }

    private static BigDecimal decimal(JsonParser json) throws IOException {
        BigDecimal value = json.getDecimalValue();
        if (Math.abs((long) value.scale()) > MOST_PLACES) {
            throw new ArithmeticException("too many places");
        }
        return value;
    }

    private static Double finite(JsonParser json) throws IOException {
        double value = json.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw new ArithmeticException("not finite");
        }
        return value;
    }

    /** As the binding of its boxed type, except that there is no absent value. */
    private record Primitive(Binding boxed, Object absent) implements Binding {
        @Override
        public Object read(JsonParser json, At at, Findings findings) throws IOException {
            return boxed.read(json, at, findings);
        }

        @Override
        public boolean alwaysRequired() {
            return true;
        }
    }

    private static final class UnstorableText extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnstorableText(String problem) {
            super(problem, null, false, false);
        }
    }
}
