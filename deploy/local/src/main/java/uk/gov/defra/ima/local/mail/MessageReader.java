package uk.gov.defra.ima.local.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** Reads RFC 5322 messages as they are kept on disk. */
final class MessageReader {

    /** The header in which the envelope's recipients are kept: those of the message itself leave out Bcc. */
    static final String ENVELOPE = "X-Envelope-To";

    private static final Session SESSION = Session.getInstance(new Properties());

    private MessageReader() {}

    static StoredMessage read(String id, Instant received, byte[] source) throws IOException {
        try {
            var message = new MimeMessage(SESSION, new ByteArrayInputStream(source));
            return new StoredMessage(
                    id,
                    received,
                    shown(message.getFrom()),
                    envelope(message),
                    Objects.requireNonNullElse(message.getSubject(), ""),
                    part(message, "text/plain").orElse(""),
                    part(message, "text/html").orElse(""),
                    Objects.requireNonNullElse(message.getMessageID(), ""));
        } catch (MessagingException e) {
            throw new IOException("message " + id + " cannot be read", e);
        }
    }

    private static List<String> envelope(MimeMessage message) throws MessagingException {
        String kept = message.getHeader(ENVELOPE, ",");
        return kept == null
                ? List.of()
                : Arrays.stream(kept.split(",", -1)).map(String::strip).toList();
    }

    private static String shown(Address[] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses)
                        .map(address -> address instanceof InternetAddress internet
                                ? internet.toUnicodeString()
                                : address.toString())
                        .collect(Collectors.joining(", "));
    }

    /** The first part of that type that is not an attachment. */
    private static Optional<String> part(Part part, String type) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return Optional.empty();
        }
        if (part.isMimeType(type)) {
            return Optional.of(part.getContent().toString());
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                Optional<String> found = part(parts.getBodyPart(i), type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
