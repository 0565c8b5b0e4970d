package uk.gov.defra.ima.web.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {

    enum Colour {
        RED,
        @JsonProperty("sea-green")
        SEA_GREEN
    }

    @Test
    void well_formed_text_is_read() {
        assertThat(read(LocalDate.class, "2018-07-31")).isEqualTo(LocalDate.of(2018, 7, 31));
        assertThat(read(Instant.class, "2018-07-31T09:00:00Z")).isEqualTo(Instant.parse("2018-07-31T09:00:00Z"));
        assertThat(read(int.class, "-12")).isEqualTo(-12);
        assertThat(read(Boolean.class, "false")).isEqualTo(false);
        assertThat(read(Colour.class, "sea-green")).isEqualTo(Colour.SEA_GREEN);
    }

    @ParameterizedTest
    @CsvSource({
        "java.util.UUID, 1-1-1-1-1",
        "java.util.UUID, 0190f5fe-7d5c-7000-8000-00000000000g",
        "java.util.UUID, {0190f5fe-7d5c-7000-8000-000000000001}",
        "java.time.LocalDate, 2018-02-30",
        "java.time.LocalDate, 31/07/2018",
        "java.time.LocalDate, +12018-07-31",
        "java.time.LocalDate, -0001-07-31",
        "java.time.Instant, 2018-07-31",
        "java.time.Instant, 2018-07-31T09:00:00",
        "java.lang.Integer, 2147483648",
        "java.lang.Integer, ٣",
        "java.lang.Integer, 1.0",
        "java.lang.Long, 9223372036854775808",
        "java.lang.Boolean, yes",
        "java.math.BigDecimal, 1e999999999",
        "uk.gov.defra.ima.web.parameters.ReadingsTest$Colour, red",
        "uk.gov.defra.ima.web.parameters.ReadingsTest$Colour, SEA_GREEN",
    })
    void everything_else_is_refused(Class<?> type, String text) {
        Reading<?> reading = Readings.of(type).orElseThrow();

        assertThatThrownBy(() -> reading.read(text))
                .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
    }

    @Property
    void no_text_breaks_a_reading(@ForAll String text) {
        for (Class<?> type : new Class<?>[] {UUID.class, LocalDate.class, Instant.class, Integer.class, Colour.class}) {
            try {
                assertThat(read(type, text)).isNotNull();
            } catch (IllegalArgumentException | DateTimeException e) {
                assertThat(Readings.of(type).orElseThrow().expected()).startsWith("must be");
            }
        }
    }

    private static Object read(Class<?> type, String text) {
        return Readings.of(type).orElseThrow().read(text);
    }
}
