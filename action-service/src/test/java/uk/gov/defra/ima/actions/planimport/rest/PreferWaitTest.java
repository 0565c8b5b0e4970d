package uk.gov.defra.ima.actions.planimport.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferWaitTest {

    @ParameterizedTest
    @CsvSource({"wait=30, 30", "'respond-async, wait=10', 10", "wait=9999, 60", "waiting=3, 0", "wait=-1, 0"})
    void readsTheWait(String header, long seconds) {
        assertThat(PreferWait.of(header)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void withoutAHeaderNobodyWaits() {
        assertThat(PreferWait.of(null)).isZero();
    }
}
