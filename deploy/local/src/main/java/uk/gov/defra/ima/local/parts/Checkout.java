package uk.gov.defra.ima.local.parts;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The repository on disk, built.
 *
 * @param root the directory that holds the file {@code ima}
 */
public record Checkout(Path root) {

    /** The system property that names the root. */
    public static final String PROPERTY = "ima.home";

    /**
     * The checkout named by the system property {@value #PROPERTY}, or else the one around the working directory.
     *
     * @throws IllegalStateException when there is none
     */
    public static Checkout find() {
        String named = System.getProperty(PROPERTY, "");
        if (!named.isBlank()) {
            return new Checkout(Path.of(named).toAbsolutePath().normalize());
        }
        for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
            if (Files.isRegularFile(dir.resolve("ima")) && Files.isRegularFile(dir.resolve("pom.xml"))) {
                return new Checkout(dir);
            }
        }
        throw new IllegalStateException("no checkout around " + Path.of("").toAbsolutePath());
    }

    /** Where {@code ./ima up} keeps all that it writes. */
    public Path dotIma() {
        return root.resolve(".ima");
    }

    /** Unpacked third-party programs, shared by every stack that is started from this checkout. */
    public Path software() {
        return dotIma().resolve("software");
    }

    /** The jars of the launcher's and the broker's class path. */
    public Path libraries() {
        return root.resolve("deploy/local/target/lib");
    }

    /** Keycloak's distribution as the build unpacked it: one directory, named by its version, in here. */
    public Path keycloakDistribution() {
        return root.resolve("deploy/local/target/keycloak");
    }

    /** The realm without people, as it is deployed anywhere. */
    public Path realm() {
        return root.resolve("deploy/keycloak/ima-realm.json");
    }

    /** What is added to the realm on one machine: people, their password, the client for {@code curl}. */
    public Path localRealm() {
        return root.resolve("deploy/local/realm/local-users.json");
    }

    /** The action plan that a first start loads. */
    public Path samplePlan() {
        return root.resolve("deploy/local/sample/defra-ima-action-plan.csv");
    }

    /** The runnable jar of a service. */
    public Path runnable(Service service) {
        return root.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
