package uk.gov.defra.ima.reports.projection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    private static final NaturalOrder ORDER = NaturalOrder.OF_REFERENCES;

    @Test
    void numbersAreReadAsNumbers() {
        assertThat(List.of("10", "1.10", "2", "1.2", "3b", "3a", "3", "1.2.1").stream()
                        .sorted(ORDER)
                        .toList())
                .containsExactly("1.2", "1.2.1", "1.10", "2", "3", "3a", "3b", "10");
    }

    @Test
    void longNumbersDoNotOverflow() {
        assertThat(ORDER.compare("99999999999999999999", "100000000000000000000"))
                .isNegative();
    }

    @Property
    void onlyEqualReferencesAreEqual(@ForAll("references") String one, @ForAll("references") String another) {
        assertThat(ORDER.compare(one, another) == 0).isEqualTo(one.equals(another));
    }

    @Property
    void theOrderIsTotal(
            @ForAll("references") String one, @ForAll("references") String two, @ForAll("references") String three) {
        assertThat(Integer.signum(ORDER.compare(one, two))).isEqualTo(-Integer.signum(ORDER.compare(two, one)));
        if (ORDER.compare(one, two) <= 0 && ORDER.compare(two, three) <= 0) {
            assertThat(ORDER.compare(one, three)).isNotPositive();
        }
    }

    @Provide
    Arbitrary<String> references() {
        return Arbitraries.strings().withChars("0129.ab ").ofMinLength(0).ofMaxLength(6);
    }
}
