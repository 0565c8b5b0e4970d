package uk.gov.defra.ima.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoftwareTest {

    @TempDir
    private Path directory;

    @Test
    void is_made_once_when_several_want_it_at_the_same_time() {
        var made = new AtomicInteger();
        Path program = directory.resolve("program");
        Runnable want = () -> Software.once(program, path -> {
            Files.createDirectories(path);
            made.incrementAndGet();
        });

        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(want))
                        .limit(8)
                        .toArray(CompletableFuture<?>[]::new))
                .join();

        assertThat(made).hasValue(1);
        assertThat(program).isDirectory();
    }

    @Test
    void is_made_again_after_a_making_that_failed_half_way() {
        Path program = directory.resolve("program");
        assertThatThrownBy(() -> Software.once(program, path -> {
                    Files.createDirectories(path.resolve("half"));
                    throw new IOException("no more room");
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(program).doesNotExist();

        Software.once(program, path -> Files.createDirectories(path.resolve("whole")));

        assertThat(program).isDirectoryContaining("glob:**/whole").isDirectoryNotContaining("glob:**/half");
    }

    @Test
    void deletes_links_and_not_what_they_point_to() throws IOException {
        Path kept = Files.createDirectories(directory.resolve("kept"));
        Path home = Files.createDirectories(directory.resolve("home"));
        Files.createSymbolicLink(home.resolve("lib"), kept);

        Software.delete(home);

        assertThat(home).doesNotExist();
        assertThat(kept).exists();
    }
}
