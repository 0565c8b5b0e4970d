package uk.gov.defra.ima.actions.planimport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.planimport.domain.OwnerCell.Named;

class OwnerCellTest {

    @Test
    void aSlashPartsTwoPosts() {
        assertThat(OwnerCell.read("DRO/Head of Information Appraisal", Set.of()))
                .containsExactly(named("DRO"), named("Head of Information Appraisal"));
    }

    @Test
    void parenthesesAtTheEndAreAQualifier() {
        assertThat(OwnerCell.read("Head of Information Appraisal (paper)", Set.of()))
                .containsExactly(new Named("Head of Information Appraisal", Optional.of("paper")));
    }

    @Test
    void aKnownPostWinsOverTheSlashInItsTitle() {
        assertThat(OwnerCell.read("Head of Policy/Delivery", Set.of("head of policy/delivery")))
                .containsExactly(named("Head of Policy/Delivery"));
    }

    @Test
    void aBlankCellNamesNobody() {
        assertThat(OwnerCell.read(" \n ", Set.of())).isEmpty();
    }

    private static Named named(String title) {
        return new Named(title, Optional.empty());
    }
}
