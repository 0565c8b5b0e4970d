package uk.gov.defra.ima.web.idempotency;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A SHA-256 hash. */
final class Sha256 {

    private final byte[] bytes;

    private Sha256(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash of some bytes. */
    static Sha256 of(byte[] content) {
        return new Sha256(digest().digest(content));
    }

    /** The hash of what a stream still has. */
    static Sha256 of(InputStream content) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[8192];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return new Sha256(digest.digest());
    }

    /** Its 32 bytes; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    /** Its beginning, where a number is wanted that hardly another hash shares. */
    long first64Bits() {
        return ByteBuffer.wrap(bytes).getLong();
    }

    /** Whether these bytes are the same hash. */
    boolean is(byte[] other) {
        return MessageDigest.isEqual(bytes, other);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Hashes several parts, such that no two lists of parts run together to the same. */
    static final class Parts {

        private final MessageDigest digest = digest();

        /** Adds a text. */
        Parts add(String part) {
            return add(part.getBytes(StandardCharsets.UTF_8));
        }

        /** Adds what was hashed already. */
        Parts add(Sha256 part) {
            return add(part.bytes);
        }

        private Parts add(byte[] part) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
            digest.update(part);
            return this;
        }

        /** The hash of all parts so far. */
        Sha256 hash() {
            return new Sha256(digest.digest());
        }
    }
}
