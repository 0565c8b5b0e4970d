package uk.gov.defra.ima.local.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import uk.gov.defra.ima.local.parts.Checkout;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.parts.Progress;
import uk.gov.defra.ima.local.parts.Software;
import uk.gov.defra.ima.local.process.ChildCommand;
import uk.gov.defra.ima.local.process.Children;
import uk.gov.defra.ima.local.process.JavaCommand;

/** Keycloak's distribution, built once for PostgreSQL and then shared by every stack of the checkout. */
final class KeycloakPrograms {

    private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=true");

    /** Without it, the first requests after a restart of the database fail on connections that are gone. */
    private static final String SETTINGS = "quarkus.datasource.jdbc.validate-on-borrow=true\n";

    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000");

    private final Checkout checkout;
    private final Children children;

    KeycloakPrograms(Checkout checkout, Children children) {
        this.checkout = checkout;
        this.children = children;
    }

    /** The built distribution; builds it when it is not there, which takes about 40 s. */
    Path built(Progress progress) {
        Path distribution = distribution();
        // Other options make another build.
        String name = distribution.getFileName() + "-" + Integer.toHexString(Objects.hash(BUILD, SETTINGS));
        return Software.once(checkout.software().resolve(name), home -> {
            progress.begins(Part.KEYCLOAK, "preparing it for PostgreSQL, once (about 40 s)");
            Software.copy(distribution, home);
            Files.writeString(home.resolve("conf/quarkus.properties"), SETTINGS);
            children.run(ChildCommand.of(
                    "keycloak-build", "Keycloak's build", command(home, List.of("-Xmx512m"), BUILD), Map.of(), home));
        });
    }

    /** The command line that runs Keycloak's own main class: its start script would stay in between. */
    static List<String> command(Path home, List<String> memory, List<String> arguments) {
        List<String> options = new ArrayList<>(memory);
        options.addAll(OPTIONS);
        options.add("-Dkc.home.dir=" + home);
        options.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        List<String> words = JavaCommand.of(
                options,
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        words.addAll(arguments);
        return words;
    }

    private Path distribution() {
        try (Stream<Path> entries = Files.list(checkout.keycloakDistribution())) {
            return entries.filter(Files::isDirectory)
                    .max(Path::compareTo)
                    .orElseThrow(() -> new IllegalStateException("no Keycloak in " + checkout.keycloakDistribution()));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Keycloak is not unpacked in " + checkout.keycloakDistribution() + ": build deploy/local first", e);
        }
    }
}
