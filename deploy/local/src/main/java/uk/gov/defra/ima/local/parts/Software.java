package uk.gov.defra.ima.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Directories of programs that are made once and then shared by every stack of the checkout. */
public final class Software {

    /** The file locks below are between processes; within one, taking the same one twice is an error. */
    private static final Map<Path, Object> GATES = new ConcurrentHashMap<>();

    private Software() {}

    /** Fills a directory. */
    @FunctionalInterface
    public interface Maker {
        /** Makes the whole content; the directory does not exist yet. */
        void make(Path directory) throws IOException, InterruptedException;
    }

    /**
     * Makes a directory unless it is there. Other threads and processes that want the same one wait; what a killed
     * maker left is thrown away, because the directory gets its name when it is complete.
     *
     * @return the directory
     */
    public static Path once(Path directory, Maker maker) {
        if (Files.isDirectory(directory)) {
            return directory;
        }
        synchronized (GATES.computeIfAbsent(directory, key -> new Object())) {
            try {
                Files.createDirectories(directory.getParent());
                Path lock = directory.resolveSibling(directory.getFileName() + ".lock");
                try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock held = channel.lock()) {
                    if (held.isValid() && !Files.isDirectory(directory)) {
                        Path next = directory.resolveSibling(directory.getFileName() + ".new");
                        delete(next);
                        maker.make(next);
                        Files.move(next, directory, StandardCopyOption.ATOMIC_MOVE);
                    }
                }
                return directory;
            } catch (IOException e) {
                throw new UncheckedIOException("cannot make " + directory, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(directory + " was not made", e);
            }
        }
    }

    /** Removes a file or a directory with all that it holds, links themselves and not what they point to. */
    public static void delete(Path path) throws IOException {
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(path)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }

    /** Copies a directory with all that it holds. */
    public static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(from)) {
            all = walk.toList();
        }
        for (Path one : all) {
            Files.copy(one, to.resolve(from.relativize(one).toString()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
