package uk.gov.defra.ima.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Passwords and keys that nobody chooses: made when they are first asked for, kept in one file that its owner alone
 * may read.
 */
public final class Secrets {

    private static final int BYTES = 32;

    private final Path file;
    private final SecureRandom random = new SecureRandom();
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    /** The secrets kept in a file, which need not exist yet. */
    public static Secrets in(Path file) {
        var secrets = new Secrets(file);
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                secrets.known.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        return secrets;
    }

    /** The secret of that name: 43 characters of base64url, the same ever after. */
    public synchronized String of(String name) {
        String secret = known.getProperty(name);
        if (secret == null) {
            secret = invent();
            known.setProperty(name, secret);
            keep();
        }
        return secret;
    }

    /** Of the superuser {@code postgres}. */
    public String superuser() {
        return of("postgres.superuser");
    }

    /** Of a database role. */
    public String role(String role) {
        return of("postgres." + role);
    }

    /** Of a confidential client in Keycloak. */
    public String client(String clientId) {
        return of("client." + clientId);
    }

    private String invent() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void keep() {
        try {
            Files.createDirectories(file.getParent());
            Path next = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(next);
            Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var out = Files.newBufferedWriter(next)) {
                known.store(out, "made for this directory alone");
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
