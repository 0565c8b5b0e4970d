package uk.gov.defra.ima.actions.planimport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.defra.ima.actions.action.domain.ActionRef;

class NumberingTest {

    @ParameterizedTest
    @CsvSource({
        "1.1,1",
        "12.10,12",
        "1A,1",
        "1a,1",
        "1(a),",
        "R1 Action 1.1,1",
        "R2,2",
        "1-2,1",
        "Action 3.2,3",
        "01.2,1"
    })
    void aReferenceNamesItsRecommendation(String ref, String recommendation) {
        assertThat(Numbering.recommendationOf(ref).orElse(null)).isEqualTo(recommendation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "a", "(i)", "x", "TBC"})
    void someReferencesNameNone(String ref) {
        assertThat(Numbering.recommendationOf(ref)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1.,1", "R1,1", "Recommendation 4,4", "Rec. 4,4", "recommendation no. 12:,12", "IV,IV", "A,A"})
    void recommendationsAreNumbered(String cell, String number) {
        assertThat(Numbering.recommendation(cell)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "Recommendation 1: Bring records in,1,Bring records in",
        "1. Bring records in,1,Bring records in",
        "R3 – Bring records in,3,Bring records in",
    })
    void aNumberBeforeATextIsParted(String cell, String number, String text) {
        assertThat(Numbering.recommendationFirst(cell)).contains(new Numbering.Numbered(number, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bring records in", "2018 saw a review of records", "20-year rule: transfer more"})
    void aTextWithoutANumberIsLeftWhole(String cell) {
        assertThat(Numbering.recommendationFirst(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a,1a", "(b),1b", "iv.,1iv", "2,1.2", "(3),1.3"})
    void aReferenceWithinARecommendationIsMadeOneInThePlan(String ref, String inPlan) {
        assertThat(Numbering.within("1", ref)).isEqualTo(inPlan);
    }

    @ParameterizedTest
    @CsvSource({
        "1.1,1.1",
        "1.1.,1.1",
        " 1 a ),1A",
        "R1 Action 1.1,1.1",
        "Action 1.1,1.1",
        "R1 Action 2,1.2",
        "R1: Action 1a,1A",
        "R1 Action 10,1.10",
        "Action Point 7,7",
        "Action plan,ACTIONPLAN"
    })
    void referencesAreNormalised(String ref, String normalised) {
        assertThat(new ActionRef(ref).normalised()).isEqualTo(normalised);
    }
}
