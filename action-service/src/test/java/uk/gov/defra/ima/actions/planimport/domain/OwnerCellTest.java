package uk.gov.defra.ima.actions.planimport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.defra.ima.actions.planimport.domain.OwnerCell.Named;

class OwnerCellTest {

    private static final Set<String> KNOWN = Set.of(
            "head of knowledge, transparency and resilience",
            "director general of constitution, law and democracy group",
            "head of kim",
            "it security",
            "head of policy/delivery");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DRO/Head of Information Appraisal | DRO ; Head of Information Appraisal",
                "DRO, SIRO and CIO | DRO ; SIRO ; CIO",
                "DRO & Head of KIM | DRO ; Head of KIM",
                "Head of Security and Records Manager | Head of Security ; Records Manager",
                "Head of KIM, Records Manager, and DRO | Head of KIM ; Records Manager ; DRO",
                "Head of Knowledge, Transparency and Resilience | Head of Knowledge, Transparency and Resilience",
                "Head of Knowledge, Transparency and Resilience and DRO | Head of Knowledge, Transparency and Resilience ; DRO",
                "DRO, Director General of Constitution, Law and Democracy Group / Head of KIM | DRO ; Director General of Constitution, Law and Democracy Group ; Head of KIM",
                "Head of Policy/Delivery/DRO | Head of Policy/Delivery ; DRO",
                "Head of KIM and IT Security | Head of KIM ; IT Security",
            })
    void ownersAreParted(String cell, String owners) {
        var reading = OwnerCell.read(cell, KNOWN);

        assertThat(reading.owners()).extracting(Named::title).isEqualTo(List.of(owners.split(" ; ")));
        assertThat(reading.ambiguous()).isEmpty();
    }

    @Test
    void lineBreaksAndSemicolonsPartPosts() {
        assertThat(OwnerCell.read("DRO;\nHead of KIM\r\nIT Security", KNOWN).owners())
                .extracting(Named::title)
                .containsExactly("DRO", "Head of KIM", "IT Security");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Head of Knowledge, Learning and Resilience",
                "Director General of Finance, Law and Democracy Group"
            })
    void whatMayBeOnePostOrSeveralIsKeptWholeWithADoubt(String cell) {
        var reading = OwnerCell.read(cell, KNOWN);

        assertThat(reading.owners()).containsExactly(named(cell));
        assertThat(reading.ambiguous()).containsExactly(cell);
    }

    @Test
    void parenthesesAtTheEndAreAQualifierAndAreNotParted() {
        assertThat(OwnerCell.read("Head of Information Appraisal (paper and digital) / DRO (policy)", KNOWN)
                        .owners())
                .containsExactly(
                        new Named("Head of Information Appraisal", Optional.of("paper and digital")),
                        new Named("DRO", Optional.of("policy")));
    }

    @ParameterizedTest
    @ValueSource(strings = {" \n ", "TBC", "n/a", "N/A", "-", "To be confirmed", "None", "?"})
    void someWordsNameNobody(String cell) {
        assertThat(OwnerCell.read(cell, KNOWN).owners()).isEmpty();
    }

    @Property
    void nothingThrowsAndNoNameIsLost(
            @ForAll @StringLength(max = 60) @Chars({'a', 'B', ' ', ',', '&', '/', '(', ')', '\n', ';', '-'})
                    String cell) {
        var owners = OwnerCell.read(cell, KNOWN).owners();
        var said = owners.stream()
                .map(owner -> owner.title() + owner.qualifier().orElse(""))
                .reduce("", String::concat);

        assertThat(letters(said).chars().distinct().toArray())
                .containsExactlyInAnyOrder(letters(cell).chars().distinct().toArray());
    }

    private static String letters(String text) {
        return Arrays.stream(text.split("[^aB]")).reduce("", String::concat);
    }

    private static Named named(String title) {
        return new Named(title, Optional.empty());
    }
}
