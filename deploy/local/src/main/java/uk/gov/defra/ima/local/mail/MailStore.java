package uk.gov.defra.ima.local.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The inbox: one file a message, on disk before its sender is told that it was taken. */
public final class MailStore {

    private static final String SUFFIX = ".eml";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path directory;
    private final Clock clock;
    private final NavigableMap<String, StoredMessage> messages = new TreeMap<>();
    private int taken;

    private MailStore(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** The messages kept in a directory, which is made when it does not exist. */
    public static MailStore in(Path directory, Clock clock) {
        var store = new MailStore(directory, clock);
        try {
            Files.createDirectories(directory);
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(SUFFIX)).toList()) {
                    String id = file.getFileName().toString().replace(SUFFIX, "");
                    store.messages.put(id, MessageReader.read(id, received(id), Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + directory, e);
        }
        return store;
    }

    /**
     * Keeps a message.
     *
     * @param recipients those of the envelope
     */
    public synchronized StoredMessage keep(List<String> recipients, byte[] source) throws IOException {
        String id = NAME.format(clock.instant()) + "-" + String.format(Locale.ROOT, "%06d", taken++ % 1_000_000);
        var bytes = new ByteArrayOutputStream();
        String header = MessageReader.ENVELOPE + ": " + String.join(",\r\n ", recipients) + "\r\n";
        bytes.write(header.getBytes(StandardCharsets.UTF_8));
        bytes.write(source);
        write(id, bytes.toByteArray());
        StoredMessage message = MessageReader.read(id, received(id), bytes.toByteArray());
        messages.put(id, message);
        return message;
    }

    /** All of them, the newest first. */
    public synchronized List<StoredMessage> newestFirst() {
        return List.copyOf(messages.descendingMap().values());
    }

    /** One of them. */
    public synchronized Optional<StoredMessage> find(String id) {
        return Optional.ofNullable(messages.get(id));
    }

    /** A message as it was received, with the envelope's recipients in a header before it. */
    public Optional<byte[]> source(String id) throws IOException {
        return find(id).isPresent() ? Optional.of(Files.readAllBytes(file(id))) : Optional.empty();
    }

    /** Forgets all messages. */
    public synchronized void clear() throws IOException {
        for (String id : new ArrayList<>(messages.keySet())) {
            Files.deleteIfExists(file(id));
            messages.remove(id);
        }
    }

    private void write(String id, byte[] bytes) throws IOException {
        Path next = directory.resolve(id + ".new");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(next, file(id), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file(String id) {
        return directory.resolve(id + SUFFIX);
    }

    private static Instant received(String id) {
        return NAME.parse(id.substring(0, id.lastIndexOf('-')), Instant::from);
    }
}
