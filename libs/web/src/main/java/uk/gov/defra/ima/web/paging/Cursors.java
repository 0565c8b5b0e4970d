package uk.gov.defra.ima.web.paging;

import jakarta.inject.Singleton;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemType;

/**
 * Makes and reads the opaque cursors of paged lists. A cursor holds the sort keys of the last item of a page and is
 * signed together with the query it was made for: nobody can make one up, change one, or carry it to another query.
 *
 * <p>Form: base64url of version (1 byte), keys (each length as 2 bytes, then UTF-8), and the first 16 bytes of an
 * HMAC-SHA256 over version, query length, query and keys.
 */
@Singleton
public class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte VERSION = 1;
    private static final int MAC_LENGTH = 16;
    private static final int LONGEST = 2048;
    private static final int MOST_KEY_BYTES = 1024;

    private final SecretKeySpec key;

    Cursors(CursorSettings settings) {
        this.key = new SecretKeySpec(settings.key().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * The cursor of the page after the item with these keys.
     *
     * @param query the normalised filters, order and organisations of the list, the same for each of its pages
     * @param keys sort keys of the last item on this page; at most 1,024 bytes in all
     * @throws IllegalArgumentException when the keys are longer: a list is not to be sorted by whole texts
     */
    public String next(String query, List<String> keys) {
        byte[] packed = pack(keys);
        ByteBuffer cursor = ByteBuffer.allocate(1 + packed.length + MAC_LENGTH);
        cursor.put(VERSION).put(packed).put(mac(query, packed));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.array());
    }

    /**
     * The sort keys within a cursor.
     *
     * @param query the normalised filters, order and organisations of the list asked for now
     * @param cursor what the client sent
     * @throws ProblemException INVALID_CURSOR when it is not ours or was made for another query
     */
    public List<String> keys(String query, String cursor) {
        byte[] bytes = decode(cursor);
        if (bytes.length < 1 + MAC_LENGTH || bytes[0] != VERSION) {
            throw invalid();
        }
        byte[] packed = Arrays.copyOfRange(bytes, 1, bytes.length - MAC_LENGTH);
        byte[] mac = Arrays.copyOfRange(bytes, bytes.length - MAC_LENGTH, bytes.length);
        if (!MessageDigest.isEqual(mac, mac(query, packed))) {
            throw invalid();
        }
        return unpack(packed);
    }

    private static byte[] decode(String cursor) {
        if (cursor.length() > LONGEST) {
            throw invalid();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            // One form only: bits that decoding ignores would make two cursors of one.
            if (Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(cursor)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw invalid(e);
        }
        throw invalid();
    }

    private byte[] mac(String query, byte[] packed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] asked = query.getBytes(StandardCharsets.UTF_8);
            mac.update(VERSION);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(asked.length).flip());
            mac.update(asked);
            return Arrays.copyOf(mac.doFinal(packed), MAC_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static byte[] pack(List<String> keys) {
        List<byte[]> encoded =
                keys.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
        int length =
                encoded.stream().mapToInt(bytes -> Short.BYTES + bytes.length).sum();
        if (length > MOST_KEY_BYTES + Short.BYTES * keys.size()) {
            throw new IllegalArgumentException("sort keys of " + length + " bytes are too long for a cursor");
        }
        ByteBuffer packed = ByteBuffer.allocate(length);
        encoded.forEach(bytes -> packed.putShort((short) bytes.length).put(bytes));
        return packed.array();
    }

    private static List<String> unpack(byte[] packed) {
        List<String> keys = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(packed);
        try {
            while (rest.hasRemaining()) {
                byte[] text = new byte[rest.getShort()];
                rest.get(text);
                keys.add(new String(text, StandardCharsets.UTF_8));
            }
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
            throw invalid(e);
        }
        return List.copyOf(keys);
    }

    private static ProblemException invalid(RuntimeException cause) {
        return new ProblemException(
                ProblemType.INVALID_CURSOR,
                "The cursor was not given for this query. Ask again without one, and follow next from there.",
                List.of(new FieldError("cursor", "is not one that was given for this query")),
                cause);
    }

    private static ProblemException invalid() {
        return invalid(null);
    }
}
