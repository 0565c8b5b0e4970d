package uk.gov.defra.ima.risks.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Property
    void aPostIdIsReadAsItIsWritten(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 40) String organisation,
            @ForAll @CharRange(from = '0', to = '9') @StringLength(min = 1, max = 40) String slug) {
        var id = new PostId(organisation, slug + "-" + organisation);

        assertThat(PostId.parse(id.toString())).isEqualTo(id);
    }

    @Property
    void whatIsNoPostIdIsRefused(@ForAll String text) {
        if (!text.matches(PostId.PATTERN)) {
            assertThatIllegalArgumentException().isThrownBy(() -> PostId.parse(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dro",
                "/dro",
                "defra/",
                "Defra/dro",
                "defra/dro/x",
                "defra/d ro",
                "defra/-dro",
                "defra/dro\n"
            })
    void theUsualMistakesAreNoPostIds(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PostId.parse(text));
    }

    @Property
    void referencesSortAsTheyCountUpToFourDigits(
            @ForAll @IntRange(min = 1, max = 9999) int one, @ForAll @IntRange(min = 1, max = 9999) int other) {
        assertThat(Integer.signum(new RiskReference(one).toString().compareTo(new RiskReference(other).toString())))
                .isEqualTo(Integer.compare(one, other));
    }

    @Test
    void referencesGrowBeyondFourDigits() {
        assertThat(new RiskReference(7)).hasToString("R-0007");
        assertThat(new RiskReference(12345)).hasToString("R-12345");
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskReference(0));
    }

    @Test
    void textsAreNeitherBlankNorEndless() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskText(" ", "c", "e", "q"));
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskText("t", "c", "e".repeat(4001), "q"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Measure.Described("\n"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Assignment("", PostId.parse("defra/dro"), RiskLevel.DDTS, Optional.empty()));
    }
}
