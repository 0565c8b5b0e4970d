package uk.gov.defra.ima.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import uk.gov.defra.ima.local.parts.Durability;
import uk.gov.defra.ima.local.parts.Secrets;
import uk.gov.defra.ima.local.parts.Software;
import uk.gov.defra.ima.local.process.ChildCommand;
import uk.gov.defra.ima.local.process.Children;
import uk.gov.defra.ima.local.process.Signal;

/** The directory of PostgreSQL's data and settings. */
final class Cluster {

    private final Path directory;
    private final Path data;
    private final Children children;

    /** A cluster in {@code directory/postgres}. */
    Cluster(Path directory, Children children) {
        this.directory = directory.resolve("postgres");
        this.data = this.directory.resolve("data");
        this.children = children;
    }

    Path data() {
        return data;
    }

    Path directory() {
        return directory;
    }

    /** Makes the cluster when there is none, writes its settings, and ends a server that still holds it. */
    void prepare(Path programs, Secrets secrets, Durability durability) {
        try {
            if (Files.notExists(data)) {
                initialise(programs, secrets);
            }
            Files.writeString(data.resolve("postgresql.conf"), settings(durability));
            Files.writeString(data.resolve("pg_hba.conf"), Databases.whoMayConnect());
            endLeftover();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + data, e);
        }
    }

    /** The directory gets its name when it is complete: a killed first start leaves nothing that looks like data. */
    private void initialise(Path programs, Secrets secrets) throws IOException {
        Path next = directory.resolve("data.new");
        Software.delete(next);
        Path password = directory.resolve("password");
        Files.createDirectories(directory);
        Files.deleteIfExists(password);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, secrets.superuser());
            List<String> words = new ArrayList<>(Superuser.dropped());
            words.addAll(List.of(
                    programs.resolve("bin/initdb").toString(),
                    "--pgdata=" + next,
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    // The same order of text on every machine, whatever locales it has.
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions"));
            children.run(ChildCommand.of("postgres-initdb", "initdb", words, Map.of(), directory));
            Files.move(next, data, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private static String settings(Durability durability) {
        return """
                # Written at each start.
                listen_addresses = '127.0.0.1'
                # The path of a socket in a deep checkout would be too long, and nobody needs one.
                unix_socket_directories = ''
                max_connections = 250
                shared_buffers = 64MB
                password_encryption = 'scram-sha-256'
                fsync = %1$s
                synchronous_commit = %1$s
                full_page_writes = %1$s
                jit = off
                timezone = 'UTC'
                log_timezone = 'UTC'
                datestyle = 'iso, mdy'
                lc_messages = 'C'
                default_text_search_config = 'pg_catalog.english'
                log_line_prefix = '%%m [%%p] %%q%%u@%%d '
                """.formatted(durability.setting());
    }

    /** A server that outlived its launcher before its process id was written down anywhere but here. */
    private void endLeftover() throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")) {
            return;
        }
        ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> process.info().commandLine().orElse("").contains(data.toString()))
                .ifPresent(Cluster::end);
    }

    private static void end(ProcessHandle server) {
        Signal.INT.send(server.pid());
        try {
            server.onExit().orTimeout(5, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            server.destroyForcibly();
        }
    }
}
