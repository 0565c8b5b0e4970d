package uk.gov.defra.ima.actions.planimport.domain;

import static java.util.Locale.UK;
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
            "head of policy/delivery",
            "1. division",
            "records management");

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a) IMG | IMG",
                "(b) Directors | Directors",
                "1. DRO | DRO",
                "1.DRO | DRO",
                "i) HR | HR",
                "(iv) HR / 2) DRO | HR ; DRO",
                "a) Sponsors, b) Directors | Sponsors ; Directors",
                "a. IMG¶b. Head of KIM¶c. TBD Board | IMG ; Head of KIM ; TBD Board",
                "- DRO¶• Head of KIM | DRO ; Head of KIM",
                "1. Division, DRO | 1. Division ; DRO",
                "J. Smith | J. Smith",
                "1.5 DRO | 1.5 DRO",
                "3) | 3)",
            })
    void anEnumerationIsNoPartOfAName(String cell, String owners) {
        assertThat(written(OwnerCell.read(lines(cell), KNOWN))).isEqualTo(List.of(owners.split(" ; ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Records Management Services (Branston), HR | Records Management Services (Branston) ; HR",
                "Jane Smith (KIM) & Peter O’Neill (SIRO office) | Jane Smith (KIM) ; Peter O’Neill (SIRO office)",
                "Technology Directorate (Lead), KIM (support) | Technology Directorate (Lead) ; KIM (support)",
                "Technology (Lead) and Estates (support) | Technology (Lead) ; Estates (support)",
                "Technology (Lead), and Estates | Technology (Lead) ; Estates",
                "DCDS (Mil Strat & Ops) | DCDS (Mil Strat & Ops)",
                "Estates (Bath (north), south & west) | Estates (Bath (north), south & west)",
                "Estates (north) Branch | Estates (north) Branch",
            })
    void aClosingParenthesisEndsAnOwner(String cell, String owners) {
        var reading = OwnerCell.read(cell, KNOWN);

        assertThat(written(reading)).isEqualTo(List.of(owners.split(" ; ")));
        assertThat(reading.ambiguous()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Head of KIM and Departmental Records Officer | Head of KIM ; Departmental Records Officer | ",
                "Chief Executive & Records Manager | Chief Executive ; Records Manager | ",
                "Director General and Records Manager | Director General ; Records Manager | ",
                "Chief Digital, Records Manager | Chief Digital ; Records Manager | ",
                "Chief Digital and Information Officer | Chief Digital and Information Officer | Chief Digital and Information Officer",
                "Chief Digital & Information Officer (acting) | Chief Digital & Information Officer (acting) | Chief Digital & Information Officer (acting)",
                "DRO, Chief Digital and Information Officer and SIRO | DRO ; Chief Digital and Information Officer ; SIRO | Chief Digital and Information Officer",
                "Head of Data and Records Team | Head of Data and Records Team | Head of Data and Records Team",
            })
    void whatIsNoPostUntilTheNextWordsIsKeptWhole(String cell, String owners, String doubt) {
        var reading = OwnerCell.read(cell, KNOWN);

        assertThat(written(reading)).isEqualTo(List.of(owners.split(" ; ")));
        assertThat(reading.ambiguous())
                .isEqualTo(Optional.ofNullable(doubt).stream().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Records¶Management | Records Management",
                "Departmental¶Records¶Officer | Departmental Records Officer",
                "DRO¶Departmental¶Records¶Officer (policy)¶SIRO | DRO ; Departmental Records Officer (policy) ; SIRO",
                "Estates¶Branch¶SIRO/HR | Estates ; Branch ; SIRO ; HR",
                "Head of¶Estates | Head of Estates",
                "Head of Estates and¶SIRO | Head of Estates ; SIRO",
                "SIRO¶and HR | SIRO ; HR",
                "SIRO¶(policy) | SIRO (policy)",
                "SIRO¶(b) HR | SIRO ; HR",
            })
    void aWrappedNameIsOneWhenTheFileHasItOnOneLine(String cell, String owners) {
        var reading = OwnerCell.read(lines(cell), KNOWN, Set.of("departmental records officer"));

        assertThat(written(reading)).isEqualTo(List.of(owners.split(" ; ")));
        assertThat(reading.ambiguous()).isEmpty();
    }

    @Test
    void aWrappedNameThatMayBeSeveralKeepsItsDoubt() {
        var name = "Head of Finance, Law and Resilience";
        var reading = OwnerCell.read("Head of Finance,\nLaw and\nResilience", KNOWN, Set.of(name.toLowerCase(UK)));

        assertThat(reading.owners()).containsExactly(named(name));
        assertThat(reading.ambiguous()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sponsor teams, supported by KIM team",
                "Sponsor teams supported by KIM team",
                "Sponsor teams\nsupported by KIM team",
                "Working group, led by DRO",
                "SIRO, with support from HR",
                "SIRO and with HR",
                "SIRO, in consultation with HR",
                "Supported by HR",
            })
    void whoSupportsOrIsConsultedIsNotMadeAnOwnerWithoutADoubt(String cell) {
        var reading = OwnerCell.read(cell, KNOWN);

        assertThat(reading.owners()).containsExactly(named(cell.replace('\n', ' ')));
        assertThat(reading.ambiguous()).containsExactly(cell.replace('\n', ' '));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IT Security, supported by Head of KIM | IT Security ; Head of KIM | ",
                "Led by Head of KIM | Head of KIM | ",
                "Head of KIM, with HR | Head of KIM ; with HR | with HR",
                "Branch, with IT Security | Branch ; IT Security | ",
                "Head of Liaison with Wales | Head of Liaison with Wales | ",
            })
    void aRegisteredPostIsFoundBehindSuchWords(String cell, String owners, String doubt) {
        var reading = OwnerCell.read(cell, KNOWN);

        assertThat(written(reading)).isEqualTo(List.of(owners.split(" ; ")));
        assertThat(reading.ambiguous())
                .isEqualTo(Optional.ofNullable(doubt).stream().toList());
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

    /** The letters are none that enumerate. */
    @Property
    void nothingThrowsAndNoNameIsLost(
            @ForAll @StringLength(max = 60) @Chars({'k', 'M', ' ', ',', '&', '/', '(', ')', '\n', ';', '-'})
                    String cell) {
        var owners = OwnerCell.read(cell, KNOWN).owners();
        var said = owners.stream()
                .map(owner -> owner.title() + owner.qualifier().orElse(""))
                .reduce("", String::concat);

        assertThat(letters(said).chars().distinct().toArray())
                .containsExactlyInAnyOrder(letters(cell).chars().distinct().toArray());
    }

    private static List<String> written(OwnerCell.Reading reading) {
        return reading.owners().stream()
                .map(owner -> owner.title()
                        + owner.qualifier().map(" (%s)"::formatted).orElse(""))
                .toList();
    }

    private static String lines(String cell) {
        return cell.replace('¶', '\n');
    }

    private static String letters(String text) {
        return Arrays.stream(text.split("[^kM]")).reduce("", String::concat);
    }

    private static Named named(String title) {
        return new Named(title, Optional.empty());
    }
}
