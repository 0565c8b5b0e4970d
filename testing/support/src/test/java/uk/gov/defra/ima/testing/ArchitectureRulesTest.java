package uk.gov.defra.ima.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureRulesTest {

    private static final String PLANTED = "uk.gov.defra.ima.testing.planted";

    @Test
    void everyPlantedViolationIsFound() {
        JavaClasses classes = new ClassFileImporter().importPackages(PLANTED);
        assertThatThrownBy(() -> ArchitectureRules.check(PLANTED, classes, classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("domain must not depend on application, rest, html, events")
                .hasMessageContaining("domain must not know JAX-RS, Kafka or Jackson")
                .hasMessageContaining("a name must say what a class is")
                .hasMessageContaining("what a class needs comes through its constructor")
                .hasMessageContaining("nobody sleeps");
    }

    @Test
    void anEndpointWithoutARuleIsFound() {
        JavaClasses classes = new ClassFileImporter().importPackages("uk.gov.defra.ima.testing.walked");
        Throwable found = catchThrowable(() -> ArchitectureRules.check("uk.gov.defra.ima.testing", classes, classes));
        assertThat(found)
                .hasMessageContaining("an endpoint must say who may use it")
                .hasMessageContaining("forgotten");
        assertThat(found.getMessage()).doesNotContain("everybody").doesNotContain("managed");
    }

    @Test
    void thisModuleKeepsTheRules() {
        ArchitectureRules.check("uk.gov.defra.ima.testing", main(), main());
    }

    @Test
    void aPackageWithoutClassesIsAMistake() {
        assertThatThrownBy(() -> ArchitectureRules.check("uk.gov.defra.ima.nothing"))
                .hasMessageContaining("no classes");
    }

    private static JavaClasses main() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("uk.gov.defra.ima.testing");
    }
}
