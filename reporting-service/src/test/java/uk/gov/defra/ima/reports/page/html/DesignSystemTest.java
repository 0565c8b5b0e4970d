package uk.gov.defra.ima.reports.page.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DesignSystemTest {

    private static final String CSS = new String(DesignSystem.onClasspath().stylesheet(), UTF_8);

    @Test
    void itHasTheComponentsButNotTheTypefaceOfGovUk() {
        assertThat(CSS).contains(".govuk-button", ".govuk-table__header", ".govuk-tag--red");
        assertThat(CSS).doesNotContain("GDS Transport", "@font-face").contains("Arial");
    }

    @Test
    void itRefersToNoOtherFile() {
        assertThat(CSS).doesNotContain("url(", "@import");
    }
}
