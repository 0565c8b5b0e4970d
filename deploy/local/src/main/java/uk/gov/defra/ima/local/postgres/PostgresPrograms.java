package uk.gov.defra.ima.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import uk.gov.defra.ima.local.parts.Checkout;
import uk.gov.defra.ima.local.parts.Software;

/** PostgreSQL's own programs for this machine, unpacked from the archive on the class path. */
final class PostgresPrograms {

    private PostgresPrograms() {}

    /** The directory with {@code bin}, {@code lib} and {@code share}; unpacks it when it is not there. */
    static Path unpacked(Checkout checkout) {
        URL archive = archive();
        Path home = checkout.software().resolve("postgresql-" + fingerprint(archive));
        return Software.once(home, directory -> unpack(archive, directory));
    }

    /** The name of the archive for an operating system and an architecture as Java names them. */
    static Optional<String> archiveName(String system, String architecture) {
        String os = system.toLowerCase(Locale.ROOT);
        Optional<String> family = os.startsWith("linux")
                ? Optional.of("linux")
                : os.startsWith("mac") ? Optional.of("darwin") : Optional.empty();
        Optional<String> processor = switch (architecture) {
            case "amd64", "x86_64" -> Optional.of("x86_64");
            case "aarch64" -> Optional.of("arm_64");
            default -> Optional.empty();
        };
        return family.flatMap(f -> processor.map(p -> "postgres-" + f + "-" + p + ".txz"));
    }

    private static URL archive() {
        String system = System.getProperty("os.name");
        String architecture = System.getProperty("os.arch");
        return archiveName(system, architecture)
                .map(name -> PostgresPrograms.class.getResource("/" + name))
                .orElseThrow(() -> new IllegalStateException(
                        "there are no PostgreSQL programs for " + system + " on " + architecture));
    }

    /** Another version has another archive, and so another directory. */
    private static String fingerprint(URL archive) {
        try {
            return archive.openConnection() instanceof JarURLConnection jar
                    ? Long.toHexString(jar.getJarEntry().getCrc())
                    : "unpacked";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + archive, e);
        }
    }

    private static void unpack(URL archive, Path directory) throws IOException {
        try (InputStream in = new BufferedInputStream(archive.openStream());
                var tar = new TarArchiveInputStream(new XZInputStream(in))) {
            Files.createDirectories(directory);
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = directory.resolve(entry.getName()).normalize();
                if (!target.startsWith(directory)) {
                    throw new IOException(archive + " reaches out of its directory: " + entry.getName());
                }
                write(entry, tar, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, target);
            Files.setPosixFilePermissions(target, permissions(entry.getMode()));
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        var permissions = EnumSet.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.OTHERS_READ);
        if ((mode & 0100) != 0) {
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        return permissions;
    }
}
