package uk.gov.defra.ima.testing;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once for each version and shared by every test process of this machine. */
final class PostgresBinaries {

    private static final Path DIRECTORY = unpacked();

    private PostgresBinaries() {}

    /** Directory that holds {@code bin/postgres} and {@code bin/initdb}. */
    static Path directory() {
        return DIRECTORY;
    }

    private static Path unpacked() {
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), architecture())) {
            byte[] packed = archive.readAllBytes();
            Path home = Path.of(System.getProperty("java.io.tmpdir"), "ima-test-postgres", fingerprint(packed));
            if (!Files.exists(home)) {
                unpack(packed, home);
            }
            return home;
        } catch (IOException e) {
            throw new IllegalStateException("cannot unpack PostgreSQL for " + system() + " " + architecture(), e);
        }
    }

    private static void unpack(byte[] packed, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        Path fresh = Files.createTempDirectory(home.getParent(), "unpacking-");
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(tar, entry, fresh.resolve(entry.getName()).normalize());
            }
        }
        try {
            // A rename is atomic: a process that arrives meanwhile sees all of it or nothing.
            Files.move(fresh, home);
        } catch (FileSystemException e) {
            if (!Files.exists(home)) {
                throw e;
            }
            // Another test process was quicker; both copies are the same.
            Directories.delete(fresh);
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        try {
            Files.copy(tar, target);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("the archive names " + entry.getName() + " twice", e);
        }
        if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make " + target + " executable");
        }
    }

    private static String fingerprint(byte[] packed) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(packed);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return "Darwin";
        }
        return name.contains("windows") ? "Windows" : "Linux";
    }

    private static String architecture() {
        return System.getProperty("os.arch");
    }
}
