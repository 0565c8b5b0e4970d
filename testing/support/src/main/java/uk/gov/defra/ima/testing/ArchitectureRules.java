package uk.gov.defra.ima.testing;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What holds in every module: the direction of dependencies, the names, and that an endpoint says who may use it.
 *
 * <p>{@code @Test void architecture() { ArchitectureRules.check("uk.gov.defra.ima.actions"); }}
 */
public final class ArchitectureRules {

    private static final Set<String> SERVICES = Set.of("actions", "risks", "notifications", "reports");
    private static final String BASE = "uk.gov.defra.ima.";

    private ArchitectureRules() {}

    /**
     * Checks all classes of a module; only the ban on sleeping concerns its tests as well.
     *
     * @param rootPackage package of the module, such as {@code uk.gov.defra.ima.actions}
     * @throws AssertionError listing every violation of every rule
     */
    public static void check(String rootPackage) {
        JavaClasses main = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(rootPackage);
        if (main.isEmpty()) {
            throw new AssertionError("no classes in " + rootPackage);
        }
        check(rootPackage, main, new ClassFileImporter().importPackages(rootPackage));
    }

    static void check(String rootPackage, JavaClasses main, JavaClasses withTests) {
        List<String> violations = new ArrayList<>();
        for (ArchRule rule : rules(rootPackage)) {
            violations.addAll(violations(rule, main));
        }
        violations.addAll(violations(nobodySleeps(), withTests));
        if (!violations.isEmpty()) {
            throw new AssertionError(violations.size() + " architecture violations in " + rootPackage + ":"
                    + System.lineSeparator() + String.join(System.lineSeparator(), violations));
        }
    }

    private static List<String> violations(ArchRule rule, JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails().stream()
                .map(detail -> rule.getDescription() + ": " + detail)
                .toList();
    }

    private static List<ArchRule> rules(String root) {
        return List.of(
                doNotDependOn(root, "domain", "application", "rest", "html", "events"),
                doNotDependOn(root, "application", "rest", "html", "events"),
                doNotDependOn(root, "rest", "html", "events"),
                doNotDependOn(root, "html", "rest", "events"),
                doNotDependOn(root, "events", "rest", "html"),
                domainKnowsNoTransport(),
                servicesStayApart(root),
                namesSayWhatItIs(),
                fieldsAreNotInjectedInPrivate(),
                endpointsSayWhoMayUseThem());
    }

    /** rest | html | events → application → domain. */
    private static ArchRule doNotDependOn(String root, String from, String... to) {
        DescribedPredicate<JavaClass> forbidden = DescribedPredicate.alwaysFalse();
        for (String role : to) {
            forbidden = forbidden.or(inRole(root, role));
        }
        return noClasses()
                .that(inRole(root, from))
                .should()
                .dependOnClassesThat(forbidden)
                .as(from + " must not depend on " + String.join(", ", to));
    }

    private static DescribedPredicate<JavaClass> inRole(String root, String role) {
        return resideInAPackage(root + ".." + role + "..");
    }

    private static ArchRule domainKnowsNoTransport() {
        return noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.ws.rs..", "org.apache.kafka..", "com.fasterxml.jackson..", "tools.jackson.."))
                .as("domain must not know JAX-RS, Kafka or Jackson");
    }

    private static ArchRule servicesStayApart(String root) {
        String[] others = SERVICES.stream()
                .map(service -> BASE + service)
                .filter(service -> !service.equals(root))
                .map(service -> service + "..")
                .toArray(String[]::new);
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .as("a service must not depend on another one's classes");
    }

    private static ArchRule namesSayWhatItIs() {
        return classes()
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Utils?|Impl|DTO|Dto|Data|Info)")
                .as("a name must say what a class is");
    }

    private static ArchRule nobodySleeps() {
        return noClasses()
                .should()
                .callMethodWhere(target(name("sleep"))
                        .and(target(owner(resideInAnyPackage("java.lang", "java.util.concurrent")))))
                .as("nobody sleeps; tests await");
    }

    private static ArchRule fieldsAreNotInjectedInPrivate() {
        return noFields()
                .that()
                .arePrivate()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .as("what a class needs comes through its constructor");
    }

    private static ArchRule endpointsSayWhoMayUseThem() {
        return methods()
                .that(Endpoints.ARE_ENDPOINTS)
                .should(Endpoints.SAY_WHO_MAY_USE_THEM)
                .as("an endpoint must say who may use it");
    }
}
