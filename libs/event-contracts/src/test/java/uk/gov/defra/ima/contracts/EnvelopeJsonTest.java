package uk.gov.defra.ima.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopeJsonTest {

    private static final String EVENT = """
            {"specversion":"1.0","id":"01a19b8a-cd3a-7101-83d0-816d907a70c3","source":"/action-service",
             "type":"uk.gov.defra.ima.action.commented.v1","subject":"01a19b8a-cd3a-752e-89a7-834df2a74de4",
             "time":"2026-11-02T09:15:27.418251Z","datacontenttype":"application/json",
             "dataschema":"urn:defra-ima:event:action.commented.v1","organisation":"defra","aggregateversion":7,
             "traceparent":"00-d4c28c2e7c26847f0316909e3bbbe9ea-2eae05cf96d0cc5f-01","data":{"score":1.10,"text":"Schlüssel €"}}
            """;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void whatIsWrittenReadsTheSame() {
        Envelope envelope = EnvelopeJson.read(EVENT.getBytes(UTF_8));
        byte[] written = EnvelopeJson.write(envelope);
        assertThat(EnvelopeJson.read(written)).isEqualTo(envelope);
        assertThat(new String(written, UTF_8))
                .contains("\"time\":\"2026-11-02T09:15:27.418251Z\"")
                .contains("\"score\":1.10")
                .contains("Schlüssel €")
                .doesNotContain("shortType");
    }

    @Test
    void whatIsAbsentStaysAbsent() {
        ObjectNode event = event();
        event.remove("traceparent");
        event.remove("dataschema");
        String written = new String(EnvelopeJson.write(read(event)), UTF_8);
        assertThat(written)
                .doesNotContain("traceparent")
                .doesNotContain("dataschema")
                .doesNotContain("null");
    }

    @Test
    void aTimeWithAnOffsetIsTheSameInstant() {
        assertThat(read(event().put("time", "2026-07-02T10:15:27+01:00")).time())
                .isEqualTo(Instant.parse("2026-07-02T09:15:27Z"));
    }

    @Test
    void extensionsThatAreNotOursAreIgnored() {
        ObjectNode event = event().put("partitionkey", "x").put("sequence", 4);
        event.putObject("nested").put("a", 1);
        assertThat(read(event)).isEqualTo(EnvelopeJson.read(EVENT.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "specversion, specversion is missing",
        "id, id is missing",
        "source, source is missing",
        "type, type is missing",
        "subject, subject is missing",
        "time, time is missing",
        "organisation, organisation is missing",
        "aggregateversion, aggregateversion is missing",
        "data, data is missing"
    })
    void aMissingAttributeIsNamed(String attribute, String reason) {
        ObjectNode event = event();
        event.remove(attribute);
        assertUnreadable(event.toString(), reason);
    }

    @ParameterizedTest
    @CsvSource({
        "specversion, '\"0.3\"', specversion is not 1.0",
        "id, '\"1-1-1-1-1\"', id is not a UUID",
        "id, '\"seven\"', id is not a UUID",
        "source, 4, source is not text",
        "subject, '\" \"', subject is not text",
        "time, '\"2026-11-02\"', time is not an ISO 8601 date and time with an offset",
        "aggregateversion, 0, aggregateversion is not a whole number from 1",
        "aggregateversion, 1.5, aggregateversion is not a whole number from 1",
        "aggregateversion, '\"3\"', aggregateversion is not a whole number from 1",
        "aggregateversion, 99999999999999999999, aggregateversion is not a whole number from 1",
        "datacontenttype, '\"application/xml\"', datacontenttype is not JSON",
        "data, 'null', data is not a JSON object",
        "data, '[]', data is not a JSON object"
    })
    void aWrongAttributeIsNamed(String attribute, String value, String reason) throws Exception {
        ObjectNode event = event();
        event.set(attribute, JSON.readTree(value));
        assertUnreadable(event.toString(), reason);
    }

    @Test
    void whatIsNoJsonObjectIsRefused() {
        assertUnreadable("", "empty");
        assertUnreadable("[1]", "not a JSON object");
        assertUnreadable("{\"id\": ", "not JSON, line 1");
        assertUnreadable("{} {}", "not JSON, line 1");
        assertUnreadable("{\"id\": \"a\", \"id\": \"b\"}", "not JSON, line 1");
        assertThatExceptionOfType(UnreadableEnvelope.class)
                .isThrownBy(() -> EnvelopeJson.read(new byte[] {'{', '"', (byte) 0xff, '"', '}'}));
    }

    private static void assertUnreadable(String event, String reason) {
        assertThatExceptionOfType(UnreadableEnvelope.class)
                .isThrownBy(() -> EnvelopeJson.read(event.getBytes(UTF_8)))
                .satisfies(refused -> assertThat(refused.reason()).startsWith(reason));
    }

    private static Envelope read(ObjectNode event) {
        return EnvelopeJson.read(event.toString().getBytes(UTF_8));
    }

    private static ObjectNode event() {
        try {
            return (ObjectNode) JSON.readTree(EVENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
